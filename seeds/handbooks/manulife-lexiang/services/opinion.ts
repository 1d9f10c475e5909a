import type { Service } from '@shared/catalogue/types'
import { criticalIllness, reference, waitedOut } from '../common'

export const opinion: Service[] = [
  {
    id: 'international-second-opinion',
    name: '重疾国际二次诊疗',
    short: '国际二次诊疗',
    family: 'consult',
    icon: 'globe',
    summary: '诊断不明确或方案不理想时，请国际医疗机构再看一遍病历，给出第二份意见书。',
    keywords: ['二次诊疗', '第二意见', '国际', '会诊', '误诊'],
    source: '二',
    line: 'second-opinion',
    shared: { with: false, source: '二 (一)' },
    applicants: { source: '二 (一)' },
    conditions: [criticalIllness('二 (一)'), waitedOut('二 (四)')],
    due: [{ workingDays: 18, source: '二 (三)' }],
    materials: [
      { kind: 'id-document', hint: '被保险人的身份证件', source: '二 (二)' },
      { kind: 'medical-record', hint: '和这次疾病有关的全部病历', source: '二 (二)' },
    ],
    steps: [
      { title: '打专线申请，核对身份', source: '二 (二)' },
      { title: '填表，收集病历', source: '二 (二)' },
      { title: '从三家国际机构里选一家', source: '二 (二)' },
      {
        title: '病历送出，等意见书',
        detail: '资料收齐后 12–18 个工作日',
        workingDays: 18,
        source: '二 (三)',
      },
      { title: '健康专家为您解读意见书', source: '二 (二)' },
    ],
    cancelling: [{ freeBefore: 'records-sent', after: 'used', source: '二 (二)' }],
    notes: [reference('二 (五)')],
  },
]
