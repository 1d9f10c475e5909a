import type {
  ApplicationView,
  ProviderClock,
  TimelineStep,
} from '@shared/contracts/responses/applications'
import { decisionOf } from '../../copy/decisions'

const clock: ProviderClock = {
  ...{ dueBy: '2026-11-25', workingDays: 3, pausedSince: null, pausedDays: 0 },
  ...{ metOn: null, overdue: false },
}

export const submitted: TimelineStep = {
  ...{ at: '2026-11-20T09:20:00+08:00', act: 'submit', status: 'submitted', stage: 'submitted' },
  ...{ by: 'applicant', why: '已提交申请' },
}

export const deskStep = (values: Partial<TimelineStep>): TimelineStep => ({
  ...submitted,
  ...{ act: 'accept', status: 'accepted', stage: 'accepted', by: 'desk', why: '已受理' },
  ...values,
})

/** An application submitted on Friday 2026-11-20, with three working days promised. */
export const applicationOf = ({
  clock: time,
  ...values
}: Omit<Partial<ApplicationView>, 'clock'> & {
  clock?: Partial<ProviderClock>
} = {}): ApplicationView => ({
  ...{ id: 'app_1', status: 'submitted', stage: 'submitted', service: 'outpatient-appointment' },
  ...{ serviceName: '专家门诊预约协调', serviceShort: '专家门诊预约', serviceIcon: 'stethoscope' },
  ...{ policyId: 'pol-1', plan: 'metlife-kangyue', planName: '都会康悦' },
  beneficiary: { is: 'insured', name: '王*兰' },
  ...{ createdAt: submitted.at, earliest: null, dueBy: '2026-11-25', visitOn: null, needs: [] },
  ...{ version: 1, needed: [], agreements: [], visit: null, declined: null, rating: null },
  ...{ may: ['cancel'], applicant: 'insured', facts: {}, materials: [], consumes: [], uses: [] },
  hospitals: { offered: [], chosen: null },
  handbook: { id: 'metlife-kangyue', version: '1', name: '手册' },
  decision: decisionOf(),
  timeline: [submitted],
  promised: [
    {
      ...{ title: '选定医院和专家，电话告诉您', workingDays: 3, by: '2026-11-25' },
      clause: '4.3 服务流程3',
    },
  ],
  ...{ cancelling: [], clauses: [] },
  ...values,
  clock: { ...clock, ...time },
})
