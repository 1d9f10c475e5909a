import type { Service } from '@shared/catalogue/types'
import type { Channel } from './channel'
import { recovery } from './recovery'
import { stay } from './stay'
import { visits } from './visits'

const ordinary: Channel = {
  prefix: 'green',
  chapter: '重疾绿通',
  tag: '',
  line: 'general',
  experts: '副主任以上',
  place: '三甲医院',
  whichVisit: {
    text: '看普通门诊还是特需门诊，按您的需要和实际情况定。',
    source: '重疾绿通 特别说明4',
  },
  conditions: [],
  clauses: {
    waiting: '重疾绿通 特别说明5',
    noShow: '重疾绿通 特别说明6',
    admissionNote: '重疾绿通 特别说明7',
    examOrder: '重疾绿通 特别说明8',
  },
  notes: [],
}

const plus: Channel = {
  prefix: 'green-plus',
  chapter: '绿通PLUS',
  tag: 'PLUS',
  line: 'special',
  experts: '主任级',
  place: '特需、VIP 或国际部',
  whichVisit: { text: '专家指主任级别的医生。', source: '绿通PLUS 4 第2项' },
  conditions: [
    {
      rule: 'hospital',
      public: true,
      wards: ['special', 'vip', 'international'],
      source: '绿通PLUS 2',
    },
  ],
  clauses: {
    waiting: '绿通PLUS 特别说明4',
    noShow: '绿通PLUS 特别说明5',
    admissionNote: '绿通PLUS 特别说明6',
    examOrder: '绿通PLUS 特别说明7',
  },
  notes: [{ text: '只在公立医院的特需、VIP 或国际部提供。', source: '绿通PLUS 2' }],
}

export const green: Service[] = [ordinary, plus].flatMap((channel) => [
  ...visits(channel),
  ...stay(channel),
  ...recovery(channel),
])
