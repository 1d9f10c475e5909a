import type { DeskApplication, QueueItem } from '@shared/contracts/responses/desk'
import { applicationOf } from '../applications/view'

export const TODAY = '2026-11-26'

/** A case in the queue: submitted on Friday, due in two working days, nobody's yet. */
export const itemOf = (values: Partial<QueueItem> = {}): QueueItem => ({
  ...{ id: 'app_1', status: 'submitted', stage: 'submitted', service: 'outpatient-appointment' },
  ...{ serviceName: '专家门诊预约协调', serviceShort: '专家门诊', serviceIcon: 'stethoscope' },
  ...{ policyId: 'pol-1', plan: 'metlife-kangyue', planName: '都会康悦' },
  beneficiary: { is: 'insured', name: '王*兰' },
  ...{ createdAt: '2026-11-20T09:20:00+08:00', earliest: null, dueBy: '2026-11-30' },
  ...{ visitOn: null, needs: [], version: 1 },
  ...{ overdue: false, daysLeft: 2, paused: false, assignee: null },
  ...values,
})

/** The same case opened, with all that a specialist may do with it while it is being arranged. */
export const caseOf = (values: Partial<DeskApplication> = {}): DeskApplication => ({
  ...applicationOf({
    status: 'arranging',
    stage: 'accepted',
    may: [
      ...([
        'ask-for',
        'retake',
        'review',
        'decline',
        'offer-hospitals',
        'choose-hospital',
      ] as const),
      ...(['sign', 'send-records', 'notify', 'schedule', 'begin', 'take-over'] as const),
    ],
  }),
  assignee: { name: '方*', self: true },
  ...values,
})
