import type { CancelTerm, Material, NoteRule, Service, Step } from '@shared/catalogue/types'
import type { Condition } from '@shared/rules/conditions'

/** Pieces that many services of 太保蓝本 share. */

const ABOUT = '第一章 五'

/** 疑似或确诊的重疾 by a specialist of a public hospital of 二级 or above; a suspicion ruled out ends it. */
export const criticalIllness = (source: string): Condition[] => [
  suspectedOrConfirmed(source),
  { rule: 'diagnosing-hospital', atLeast: '2C', public: true, source },
  { rule: 'ruled-out', source },
]

export const suspectedOrConfirmed = (source: string): Condition => ({
  rule: 'diagnosis',
  statuses: ['confirmed', 'suspected'],
  categories: ['critical', 'malignant-tumour'],
  source,
})

export const noNamedDoctor = (source: string): Condition => ({ rule: 'doctor', source })

export const idDocument = (source: string): Material => ({
  kind: 'id-document',
  hint: '使用人的身份证件',
  source,
})

export const diagnosisRecord = (source: string): Material => ({
  kind: 'diagnosis-record',
  hint: '写明疑似或确诊重疾的诊断证明或病历',
  source,
})

/** 重疾 services are asked for in the WeChat account, with the history, and are reviewed by the company. */
export const reviewed: NoteRule = {
  text: '要交病史资料，一般在“太平洋寿险”微信公众号提交，公司审核同意后办理；95500 只查询和咨询。',
  source: '第一章 四',
}

/** The handbook rules no cancelling: free until a time is set (ruling C11). */
const cancelling: CancelTerm[] = [{ freeBefore: 'scheduled', after: 'used', source: '第一章 四' }]

/** How a service goes on, in steps. */
interface Way {
  /** The step that `due` ends; default: it is arranged. */
  arranged?: string
  /** What follows. */
  then?: string[]
  /** Begun in the account without an application: what happens there. */
  directly?: string[]
}

interface Draft
  extends Pick<Service, 'id' | 'name' | 'short' | 'family' | 'icon' | 'summary' | 'keywords'> {
  /** Title in 第一章 五; default: the name. */
  title?: string
  conditions?: Condition[]
  /** Named 重疾…: needs the illness and its record, and is reviewed. */
  critical?: boolean
  /** No identity paper is asked. */
  withoutId?: boolean
  materials?: Material[]
  /** Working days until it is arranged. */
  due?: number
  way?: Way
  notes?: NoteRule[]
}

const asked = (critical: boolean): Step =>
  critical
    ? { title: '在“太平洋寿险”公众号申请，附上病史资料', source: '第一章 四' }
    : { title: '在“太平洋寿险”公众号申请，或打 95500 转 2', source: '第一章 四' }

function stepsOf({ critical, due, way = {} }: Draft, source: string): Step[] {
  const { arranged, then = [], directly } = way
  const further = (titles: string[]) => titles.map((title): Step => ({ title, source }))
  if (directly)
    return [
      { title: '进入公众号“会员福利”里的太保蓝本', source: '第一章 四' },
      ...further(directly),
    ]
  return [
    asked(critical ?? false),
    ...(critical ? [{ title: '公司审核', source }] : []),
    {
      title: arranged ?? '安排好并告诉您',
      ...(due === undefined ? {} : { workingDays: due }),
      source,
    },
    ...further(then),
  ]
}

/** Completes a service with what the whole handbook has in common. */
export function service(draft: Draft): Service {
  const { title, critical, withoutId, due, way, ...told } = draft
  const source = `${ABOUT} ${title ?? draft.name}`
  return {
    ...told,
    source,
    line: 'hotline',
    shared: { with: true, source: '第二章 1' },
    conditions: draft.conditions ?? (critical ? criticalIllness(source) : []),
    due: due === undefined ? undefined : [{ workingDays: due, source }],
    materials: [
      ...(withoutId ? [] : [idDocument('第一章 四')]),
      ...(critical ? [diagnosisRecord('第一章 四')] : []),
      ...(draft.materials ?? []),
    ],
    steps: stepsOf(draft, source),
    cancelling,
    notes: [...(critical ? [reviewed] : []), ...(draft.notes ?? [])],
  }
}
