import type { Service } from '@shared/catalogue/types'

export const phone: Service[] = [
  {
    id: 'phone-doctor',
    name: '电话医生',
    short: '电话医生',
    family: 'online',
    icon: 'phone',
    summary: '打电话向主治医师以上的医生问日常健康、体检报告和疾病预防，家里人也能打。',
    keywords: ['电话', '问医生', '咨询', '体检报告', '用药'],
    source: '一',
    line: 'phone-doctor',
    shared: { with: true, source: '一 (一)' },
    waiting: { none: true, source: '一 (四)' },
    conditions: [],
    materials: [],
    steps: [
      { title: '拨打 24 小时咨询热线', source: '一 (二)' },
      { title: '专员核对身份，了解想问的事', source: '一 (二)' },
      { title: '转给合适的医生解答', detail: '都在忙时半小时内回电', source: '一 (二)' },
    ],
    cancelling: [{ after: 'used', source: '一' }],
    notes: [
      { text: '电话里的建议不能代替诊断和处方；情况紧急请打 120。', source: '一 (五)' },
      { text: '医生都在忙的话，半小时内会给您回电。', source: '一 (二)' },
    ],
  },
]
