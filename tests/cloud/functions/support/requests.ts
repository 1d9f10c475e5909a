import type { SubmitAnswer } from '../../../../shared/contracts/responses/applications'
import type { Answer, TestCloud } from './cloud'
import { paper } from './papers'

export const INSURED = 'o-insured-kangyue'
export const RELATIVE = 'o-relative-past-waiting'
export const CONSENTS = ['health-data', 'provider']

/** 专家或特需门诊 without a diagnosis: one use for the whole term, one paper. */
export const openAppointment = (materials: string[]) => ({
  policyId: 'pol-kangyue',
  service: 'outpatient-appointment-open',
  beneficiary: { is: 'insured' },
  facts: { department: '心内科' },
  materials,
})

let last = 0
export const newRequestId = () => `request-${++last}`

export const submit = (
  cloud: TestCloud,
  openid: string,
  asked: object,
  more: object = {},
): Promise<Answer<SubmitAnswer>> =>
  cloud.call('applications', openid, {
    action: 'submit',
    requestId: newRequestId(),
    consents: CONSENTS,
    ...asked,
    ...more,
  })

/** Files the appointment above with a paper of its own. */
export const submitAppointment = async (cloud: TestCloud, more: object = {}) =>
  submit(cloud, INSURED, openAppointment([await paper(cloud, INSURED, 'id-document')]), more)

/** 电话医生: unlimited, asks for nothing. */
export const phoneDoctor = {
  policyId: 'pol-kangyue',
  service: 'phone-doctor',
  beneficiary: { is: 'insured' },
  facts: {},
  materials: [],
}
