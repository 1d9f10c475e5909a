import type { Decision, QuotaView, Reason } from '@shared/decision/decision'

export const TODAY = '2026-02-27'

export const quotaOf = (values: Partial<QuotaView> = {}): QuotaView => ({
  unit: 'use',
  limit: 1,
  used: 0,
  held: 0,
  remaining: 1,
  period: { from: '2025-09-01', to: null },
  ...values,
})

/** A decision that is open and asks for papers, unless told otherwise. */
export const decisionOf = (values: Partial<Decision> = {}): Decision => ({
  outcome: 'incomplete',
  reasons: [],
  missing: ['facts.diagnosis'],
  quota: quotaOf(),
  opensOn: '2025-10-01',
  closesOn: null,
  consumes: [{ service: 'outpatient-appointment', uses: 1 }],
  earliest: null,
  dueBy: null,
  channel: {
    hotlines: ['95169038'],
    hours: '每天 8:00–20:00，春节假期休息',
    openNow: true,
    nextOpen: null,
  },
  handbook: { id: 'h', version: '1' },
  notes: [],
  spans: [],
  ...values,
})

export const reasonOf = (code: Reason['code'], values: Partial<Reason> = {}): Reason => ({
  code,
  clause: '2.2',
  message: '一句话。',
  ...values,
})

export const closedBy = (reasons: Reason[], values: Partial<Decision> = {}): Decision =>
  decisionOf({ outcome: 'ineligible', reasons, ...values })
