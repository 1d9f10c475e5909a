import type { NoteRule, Service } from '@shared/catalogue/types'
import { noNamedDoctor, untilScheduled } from '../../common'
import { type Channel, clause, item } from './channel'

const confirmedIsTaken = (channel: Channel): NoteRule => ({
  text: '约好并经您确认后，自己没有按时去，次数算用掉。',
  source: channel.clauses.noShow,
})

/** Items 1, 2, 3 and 10: seeing an expert, by telephone or in person, and examinations. */
export const visits = (channel: Channel): Service[] => [
  item(channel, {
    id: 'remote-consult',
    no: 1,
    name: '远程问诊',
    short: '远程问诊',
    family: 'consult',
    icon: 'phone',
    summary: '专家看过您的病历，打电话来问诊，说说诊断和方案。',
    keywords: ['远程', '电话', '专家', '问诊', '重疾'],
    due: 3,
    conditions: [noNamedDoctor(clause(channel, '4 第1项'))],
    materials: [
      {
        kind: 'medical-record',
        optional: true,
        hint: '完整的病历，收齐以后才开始算时间',
        source: clause(channel, '4 第1项'),
      },
    ],
    steps: [
      { title: '收齐完整病历', source: clause(channel, '4 第1项') },
      { title: '专家来电问诊', workingDays: 3, source: clause(channel, '4 第1项') },
    ],
    cancelling: untilScheduled(channel.clauses.noShow),
    notes: [
      confirmedIsTaken(channel),
      { text: '医院、科室和医生都由专员安排。', source: clause(channel, '4 第1项') },
    ],
  }),
  item(channel, {
    id: 'expert-outpatient',
    no: 2,
    name: '专家门诊',
    short: '专家门诊',
    family: 'outpatient',
    icon: 'stethoscope',
    summary: `约${channel.place}${channel.experts}专家的门诊，一线和省会城市有人全程陪着。`,
    keywords: ['挂号', '专家号', '门诊', '特需', '陪诊'],
    due: 5,
    conditions: [noNamedDoctor(clause(channel, '4 第2项'))],
    steps: [
      { title: '全科医生来电，弄清该看什么科', source: clause(channel, '4 第2项') },
      { title: '约好门诊', workingDays: 5, source: clause(channel, '4 第2项') },
      { title: '按时就诊', detail: '一线和省会城市有人陪', source: clause(channel, '4 第2项') },
    ],
    cancelling: untilScheduled(channel.clauses.noShow),
    notes: [
      confirmedIsTaken(channel),
      { text: '医院和科室可以由您选。', source: clause(channel, '4 第2项') },
      channel.whichVisit,
    ],
  }),
  item(channel, {
    id: 'exam-fast-track',
    no: 3,
    name: '检查加速',
    short: '检查加速',
    family: 'outpatient',
    icon: 'search-scan',
    summary: '医生开了 CT、B 超或核磁的检查单，帮您提前排上。',
    keywords: ['检查', 'CT', 'B超', '核磁', '加急'],
    due: 5,
    conditions: [{ rule: 'exam-order', source: channel.clauses.examOrder }],
    materials: [{ kind: 'exam-order', hint: '医生开的检查单', source: channel.clauses.examOrder }],
    steps: [
      { title: '按检查单安排加急', workingDays: 5, source: clause(channel, '4 第3项') },
      { title: '按时检查', detail: '一线和省会城市有人陪', source: clause(channel, '4 第3项') },
    ],
    cancelling: untilScheduled(channel.clauses.noShow),
    notes: [
      confirmedIsTaken(channel),
      { text: '只管 CT、B 超（含彩超）和核磁。', source: clause(channel, '4 第3项') },
    ],
  }),
  item(channel, {
    id: 'revisit',
    no: 10,
    name: '专家复诊',
    short: '专家复诊',
    family: 'outpatient',
    icon: 'stethoscope',
    summary: '门诊、住院或手术之后，再约专家当面看一次。',
    keywords: ['复诊', '复查', '专家', '门诊'],
    due: 5,
    conditions: [
      noNamedDoctor(clause(channel, '4 第10项')),
      {
        rule: 'prerequisite',
        anyOf: ['expert-outpatient', 'inpatient', 'surgery'].map((id) => `${channel.prefix}-${id}`),
        state: 'used',
        source: clause(channel, '4 第10项'),
      },
    ],
    steps: [
      { title: '约好复诊', workingDays: 5, source: clause(channel, '4 第10项') },
      { title: '按时就诊', source: clause(channel, '4 第10项') },
    ],
    cancelling: untilScheduled(channel.clauses.noShow),
    notes: [
      confirmedIsTaken(channel),
      { text: '医院和科室可以由您选。', source: clause(channel, '4 第10项') },
    ],
  }),
]
