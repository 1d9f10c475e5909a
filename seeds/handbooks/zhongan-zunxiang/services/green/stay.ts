import type { NoteRule, Service } from '@shared/catalogue/types'
import { admissionNotePaper, never, noNamedDoctor, untilScheduled } from '../../common'
import { type Channel, clause, item } from './channel'

const cannotGiveBack = (channel: Channel): NoteRule => ({
  text: '约了以后不能取消，自己去不了也算用掉。',
  source: channel.clauses.noShow,
})

/** Items 4 to 7, the package around a stay in hospital. */
export const stay = (channel: Channel): Service[] => [
  item(channel, {
    id: 'inpatient',
    no: 4,
    name: '住院安排',
    short: '住院安排',
    family: 'inpatient',
    icon: 'bed',
    summary: '拿到想去的医院开的住院单后，帮您排床位，入院当天有人陪着办手续。',
    keywords: ['住院', '床位', '入院', '病房'],
    due: 10,
    conditions: [
      {
        rule: 'admission-note',
        demands: ['wantedHospital'],
        otherwise: { bars: true },
        source: channel.clauses.admissionNote,
      },
      noNamedDoctor(clause(channel, '4 第4项')),
      { rule: 'indication', source: clause(channel, '4 第4项') },
    ],
    materials: [admissionNotePaper(channel.clauses.admissionNote)],
    steps: [
      { title: '推荐医院，安排床位', workingDays: 10, source: clause(channel, '4 第4项') },
      { title: '入院当天有人陪着办手续', source: clause(channel, '4 第4项') },
    ],
    cancelling: never(channel.clauses.noShow),
    notes: [cannotGiveBack(channel)],
  }),
  item(channel, {
    id: 'surgery',
    no: 5,
    name: '手术安排',
    short: '手术安排',
    family: 'inpatient',
    icon: 'hospital',
    summary: '要做手术时，协调专家尽快安排，并帮您和专家沟通。',
    keywords: ['手术', '开刀', '主刀', '专家'],
    due: 10,
    conditions: [
      noNamedDoctor(clause(channel, '4 第5项')),
      { rule: 'indication', source: clause(channel, '4 第5项') },
    ],
    steps: [{ title: '协调专家，安排手术', workingDays: 10, source: clause(channel, '4 第5项') }],
    cancelling: never(channel.clauses.noShow),
    notes: [cannotGiveBack(channel)],
  }),
  item(channel, {
    id: 'hospital-visit',
    no: 6,
    name: '住院探视',
    short: '住院探视',
    family: 'inpatient',
    icon: 'gift',
    summary: '住院期间，专人带着鲜花水果来看您，也听听您恢复得怎样。',
    keywords: ['探视', '看望', '鲜花', '住院'],
    conditions: [
      {
        rule: 'prerequisite',
        anyOf: [`${channel.prefix}-inpatient`],
        source: clause(channel, '4 第6项'),
      },
    ],
    steps: [{ title: '约好时间，专人到医院看望', source: clause(channel, '4 第6项') }],
    cancelling: untilScheduled(clause(channel, '4 第6项')),
  }),
  item(channel, {
    id: 'follow-up',
    no: 7,
    name: '医后随访',
    short: '医后随访',
    family: 'inpatient',
    icon: 'phone',
    summary: '出院以后一年里打五次电话，问问恢复情况，给些康复建议。',
    keywords: ['随访', '回访', '康复', '出院'],
    conditions: [
      {
        rule: 'prerequisite',
        anyOf: [`${channel.prefix}-inpatient`],
        source: clause(channel, '4 第7项'),
      },
    ],
    steps: [{ title: '专人定期来电', detail: '一年共 5 次', source: clause(channel, '4 第7项') }],
    cancelling: untilScheduled(clause(channel, '4 第7项')),
  }),
]
