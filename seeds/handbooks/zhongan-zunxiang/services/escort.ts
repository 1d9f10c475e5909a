import type { CancelTerm, NoteRule, Service, Step } from '@shared/catalogue/types'
import {
  admissionNotePaper,
  askForList,
  idDocument,
  ownCosts,
  reviewed,
  service,
  untilScheduled,
} from '../common'

const steps = (chapter: string): Step[] => [
  { title: '打 10109955，按短信交材料', source: `${chapter} 四` },
  reviewed(`${chapter} 四`),
  { title: '陪诊员来电，约好时间和地点', workingDays: 3, source: `${chapter} 三` },
  { title: '到院碰面，全程陪着', detail: '从见面起 4 小时内', source: `${chapter} 三` },
]

const cancelling = (chapter: string): CancelTerm[] => untilScheduled(`${chapter} 三 说明4`)

const notes = (chapter: string): NoteRule[] => [
  { text: '约好并经您确认后，自己没有按时去，次数算用掉。', source: `${chapter} 三 说明4` },
  ownCosts(`${chapter} 三`),
  askForList('有陪诊员的城市', `${chapter} 五`),
]

export const escort: Service[] = [
  service({
    id: 'outpatient-escort',
    name: '门诊陪诊',
    short: '门诊陪诊',
    family: 'escort',
    icon: 'people',
    summary: '看门诊那天，有人陪着挂号、候诊、缴费、取报告、取药。',
    keywords: ['陪诊', '陪我去', '排队', '挂号', '取药'],
    source: '门诊陪诊 一',
    line: 'general',
    onlyInsured: '门诊陪诊 二',
    waiting: '门诊陪诊 三 说明3',
    conditions: [
      { rule: 'setting', allowed: ['outpatient'], source: '门诊陪诊 二' },
      { rule: 'excluded-conditions', any: ['childbirth'], source: '门诊陪诊 一' },
    ],
    due: [{ workingDays: 3, source: '门诊陪诊 三' }],
    materials: [idDocument('门诊陪诊 四')],
    steps: steps('门诊陪诊'),
    cancelling: cancelling('门诊陪诊'),
    notes: [{ text: '分娩时不陪。', source: '门诊陪诊 一' }, ...notes('门诊陪诊')],
  }),
  service({
    id: 'inpatient-escort',
    name: '住院陪诊',
    short: '住院陪诊',
    family: 'escort',
    icon: 'people',
    summary: '住院或出院那天，有人陪着办手续，各一次。',
    keywords: ['陪诊', '办住院', '办出院', '手续'],
    source: '住院陪诊 一',
    line: 'general',
    onlyInsured: '住院陪诊 二',
    waiting: '住院陪诊 三 说明3',
    conditions: [
      {
        rule: 'setting',
        allowed: ['admission', 'discharge'],
        isLeg: true,
        source: '住院陪诊 二',
      },
      {
        rule: 'admission-note',
        demands: [],
        otherwise: { bars: true },
        when: { leg: 'admission' },
        source: '住院陪诊 三 说明5',
      },
    ],
    due: [{ workingDays: 3, source: '住院陪诊 三' }],
    materials: [
      idDocument('住院陪诊 四'),
      admissionNotePaper('住院陪诊 三 说明5', { leg: 'admission' }),
    ],
    steps: steps('住院陪诊'),
    cancelling: cancelling('住院陪诊'),
    notes: notes('住院陪诊'),
  }),
]
