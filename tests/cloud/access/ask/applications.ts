import { CONSENT_IDS } from '../../../../shared/application/consents'
import { type Ask, type Asks, members } from './kinds'

const DIAGNOSIS = {
  ...{ status: 'confirmed', category: 'critical', on: '2026-03-01' },
  ...{ hospitalGrade: '3A', first: true },
}

/** A service that relatives may use too; the papers are those of who asks. */
const guide: Ask = {
  event: ({ named: { policyId, beneficiary }, requestId, role }) => ({
    ...{ policyId, beneficiary, requestId, consents: CONSENT_IDS, service: 'hospital-guide' },
    facts: { diagnosis: DIAGNOSIS },
    materials: [`mat_${role}`, `rec_${role}`, `gua_${role}`],
  }),
}

const one = (more: object = {}, given?: object): Ask => ({
  event: ({ named: { id }, requestId }) => ({ id, requestId, ...more }),
  given: given && members('applications', given),
})

const IN_HAND = { status: 'accepted', stage: 'accepted' }

export const applications: Asks = {
  preview: guide,
  submit: guide,
  list: { event: () => ({}) },
  get: one(),
  supplement: one({ facts: { city: '上海市' } }),
  chooseHospital: one(
    { hospital: '协和医院' },
    {
      ...IN_HAND,
      hospitals: { offered: [{ name: '协和医院' }, { name: '北京医院' }], chosen: null },
    },
  ),
  sign: {
    event: ({ named: { id }, requestId, who: { name } }) => ({
      ...{ id, requestId, name, agreement: '《上门护理康复指导风险告知书》' },
    }),
    given: members('applications', { ...IN_HAND, service: 'home-nursing-guidance' }),
  },
  reschedule: one({ wantedOn: '2026-04-15' }),
  cancelPreview: one(),
  cancel: one(),
  rate: one({ stars: 5 }, { status: 'completed', stage: 'completed' }),
}
