import type { Material, NoteRule, Service, Step } from '@shared/catalogue/types'
import type { DiagnosisStatus } from '@shared/contracts/vocabulary'
import type { Condition } from '@shared/rules/conditions'
import {
  askForList,
  diagnosisRecord,
  firstCriticalIllness,
  idDocument,
  ownCosts,
  publicSecondGrade,
  reviewed,
  service,
  waitedOut,
} from '../../common'

/** One of the two green channels: what its ten items have in common, and its own clauses. */
export interface Channel {
  /** Prefix of the service ids. */
  prefix: 'green' | 'green-plus'
  chapter: '重疾绿通' | '绿通PLUS'
  /** Before names in lists, at most four characters. */
  tag: string
  line: string
  /** Who sees the patient, and where. */
  experts: string
  place: string
  whichVisit: NoteRule
  conditions: Condition[]
  clauses: {
    waiting: string
    noShow: string
    admissionNote: string
    examOrder: string
  }
  notes: NoteRule[]
}

interface Item
  extends Pick<Service, 'short' | 'family' | 'icon' | 'summary' | 'keywords' | 'cancelling'> {
  id: string
  no: number
  name: string
  due?: number
  statuses?: Exclude<DiagnosisStatus, 'none'>[]
  conditions?: Condition[]
  materials?: Material[]
  steps: Step[]
  notes?: NoteRule[]
}

export const clause = ({ chapter }: Channel, no: string) => `${chapter} ${no}`

/** No item from the fourth on once the suspicion was ruled out. */
const LAST_DESPITE_RULED_OUT = 3

/** Completes one of the ten items. */
export function item(channel: Channel, { id, no, name, due, statuses, ...draft }: Item): Service {
  const source = clause(channel, `4 第${no}项`)
  const who = clause(channel, '2')
  return service({
    ...draft,
    id: `${channel.prefix}-${id}`,
    name: `${channel.prefix === 'green' ? '重疾绿通' : '重疾绿通PLUS'} ${name}`,
    short: `${channel.tag}${draft.short}`,
    source,
    line: channel.line,
    onlyInsured: who,
    waiting: channel.clauses.waiting,
    conditions: [
      firstCriticalIllness(
        statuses ? source : clause(channel, '特别说明2'),
        clause(channel, '特别说明1'),
        statuses,
      ),
      waitedOut(who),
      publicSecondGrade(clause(channel, '特别说明2')),
      ...(no > LAST_DESPITE_RULED_OUT
        ? [{ rule: 'ruled-out' as const, source: clause(channel, '特别说明2') }]
        : []),
      ...channel.conditions,
      ...(draft.conditions ?? []),
    ],
    ...(due === undefined ? {} : { due: [{ workingDays: due, source }] }),
    materials: [
      idDocument(clause(channel, '5')),
      diagnosisRecord(clause(channel, '特别说明2')),
      ...(draft.materials ?? []),
    ],
    steps: [
      { title: '提交申请和材料', source: clause(channel, '5') },
      reviewed(clause(channel, '5')),
      ...draft.steps,
    ],
    notes: [
      ...(draft.notes ?? []),
      ...channel.notes,
      ownCosts(clause(channel, '特别说明3')),
      askForList('可以去的医院', clause(channel, '3')),
    ],
  })
}
