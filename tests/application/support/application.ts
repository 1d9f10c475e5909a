import {
  type Act,
  type Actor,
  type Application,
  queueKeyOf,
  submittedFrom,
} from '@shared/application/machine'
import type { Decision } from '@shared/decision'

export const TODAY = '2026-03-10'
export const AT = `${TODAY}T10:00:00.000+08:00`

export const person: Actor = { role: 'person', id: 'p1', at: AT, today: TODAY }
export const specialist: Actor = { role: 'specialist', id: 's1', name: '方*', at: AT, today: TODAY }
export const clock: Actor = { role: 'clock', id: 'system', at: AT, today: TODAY }
export const on = (actor: Actor, today: string): Actor => ({
  ...actor,
  today,
  at: `${today}T10:00:00.000+08:00`,
})

/** An application just submitted on TODAY, due in ten working days. */
export function submitted(change: Partial<Application> = {}): Application {
  const uses = [{ service: 'outpatient-appointment', uses: 1 }]
  const handbook = { id: 'metlife-kangyue', version: '1' }
  const application: Application = {
    ...submittedFrom({
      _id: 'app_1',
      requestId: 'r1',
      personId: 'p1',
      applicant: 'insured',
      policyId: 'pol1',
      plan: 'metlife-kangyue',
      insuredId: 'p1',
      accountId: 'acc',
      service: 'outpatient-appointment',
      beneficiary: { is: 'insured', personId: 'p1', name: '王*兰' },
      facts: {},
      materialIds: ['mat_1'],
      decision: { handbook, consumes: uses, earliest: null, dueBy: '2026-03-24' } as Decision,
      createdAt: AT,
    }),
    timeline: [],
    ...change,
  }
  return { ...application, queueKey: queueKeyOf(application) }
}

/** Acts that nothing in their details speaks against, by name. */
export function plainAct(name: Act['name'], actor: Actor): Act {
  const free = { allowed: true, countsAsUsed: false, clause: '4.3 注意事项6' }
  const details: Record<Act['name'], object> = {
    accept: {},
    'take-over': {},
    'ask-for': { kinds: ['lab-report'], words: '血常规' },
    retake: { materialId: 'mat_1', kind: 'id-document', words: '不清楚' },
    review: { materialId: 'mat_1', status: 'passed' },
    supplement: { papers: [{ id: 'mat_2', kind: 'lab-report' }], facts: {} },
    decline: { reasonCode: 'OTHER', words: '重复' },
    'offer-hospitals': { hospitals: [{ name: '甲' }, { name: '乙' }] },
    'choose-hospital': { hospital: { name: '甲' } },
    sign: { agreement: '协议', version: '1', signer: '王*兰', last: true },
    'send-records': {},
    notify: { visitOn: '2026-03-20T09:00:00+08:00', place: '门诊楼' },
    schedule: { visitOn: '2026-03-20T09:00:00+08:00' },
    reschedule: { wantedOn: '2026-04-20', earliest: null, verdict: free },
    begin: {},
    complete: {},
    'no-show': { words: '没有到场' },
    cancel: { verdict: free },
    rate: { stars: 5, words: '' },
    'mark-overdue': {},
    abandon: {},
  }
  return { name, actor, ...details[name] } as Act
}
