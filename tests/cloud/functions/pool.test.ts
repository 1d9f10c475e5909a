import type { PolicyDocument } from '../../../shared/contracts/documents/policy'
import type { BenefitsList } from '../../../shared/contracts/responses/benefits'
import { startCloud, type TestCloud } from './support/cloud'
import {
  INSURED,
  openAppointment,
  phoneDoctor,
  RELATIVE,
  submit,
  submitAppointment,
} from './support/requests'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud()
  const { policies } = await cloud.snapshot()
  const first = policies!.find(({ _id }) => _id === 'pol-kangyue') as unknown as PolicyDocument
  const second = { ...first, _id: 'pol-second', effectiveDate: '2026-03-01', coolingOffUntil: null }
  await cloud.place({ policies: [second] })
})
afterEach(() => cloud.stop())

async function decisionsOf(openid: string, policyId: string, service: string) {
  const answer = await cloud.call<BenefitsList>('benefits', openid, { action: 'list', policyId })
  return answer.policies[0]!.services.find((one) => one.service === service)!.decision
}

test('a policy in its waiting is opened by another of the same insured and plan', async () => {
  const { outcome, reasons } = await decisionsOf(INSURED, 'pol-second', 'phone-doctor')
  expect([outcome, reasons]).toEqual(['eligible', []])
})

test('uses under one policy are gone under the other', async () => {
  expect((await submitAppointment(cloud)).ok).toBe(true)
  const { service } = openAppointment([])
  const { reasons } = await decisionsOf(INSURED, 'pol-second', service)
  expect(reasons.map(({ code }) => code)).toEqual(['QUOTA_EXHAUSTED'])
  const again = await submitAppointment(cloud, { policyId: 'pol-second' })
  expect(again.error?.reasons?.map(({ code }) => code)).toEqual(['QUOTA_EXHAUSTED'])
})

test('the pool is known to a relative who has a part in one of its policies only', async () => {
  const { policies, accounts } = await cloud.snapshot()
  const first = policies!.find(({ _id }) => _id === 'pol-kangyue') as unknown as PolicyDocument
  const account = accounts!.find(({ _id }) => _id === 'p-kangyue~metlife-kangyue')!
  await cloud.place({
    policies: [{ ...first, designated: [], parties: ['p-kangyue'] }],
    accounts: [{ ...account, policyIds: ['pol-kangyue', 'pol-second'] }],
  })
  const { policies: seen } = await cloud.call<BenefitsList>('benefits', RELATIVE, {
    action: 'list',
  })
  expect(seen.map(({ id }) => id)).toEqual(['pol-second'])
  const { reasons } = await decisionsOf(RELATIVE, 'pol-second', 'hospital-guide')
  expect(reasons.map(({ code }) => code)).not.toContain('WAITING_PERIOD')
})

test('an account whose parties were not kept up is found all the same', async () => {
  const { accounts } = await cloud.snapshot()
  const account = accounts!.find(({ _id }) => _id === 'p-kangyue~metlife-kangyue')!
  await cloud.place({ accounts: [{ ...account, parties: [] }] })
  expect((await submitAppointment(cloud)).ok).toBe(true)
  expect((await submitAppointment(cloud)).error?.code).toBe('INELIGIBLE')
})

test('the first use opens the account of a policy that has none', async () => {
  const { policies } = await cloud.snapshot()
  const waiting = policies!.find(({ _id }) => _id === 'pol-waiting') as unknown as PolicyDocument
  const insured = { ...waiting.insured, id: 'p-guardian' }
  const policy = { ...waiting, _id: 'pol-new', insured, parties: ['p-guardian'] }
  await cloud.place({ policies: [{ ...policy, effectiveDate: '2026-01-01' }] })
  const asked = { ...phoneDoctor, policyId: 'pol-new' }
  expect((await submit(cloud, 'o-guardian-of-minor', asked)).ok).toBe(true)
  const { accounts } = await cloud.snapshot()
  expect(accounts!.find(({ _id }) => _id === 'p-guardian~metlife-kangyue')).toMatchObject({
    version: 1,
    policyIds: ['pol-new'],
    parties: ['p-guardian'],
    uses: [{ service: 'phone-doctor', state: 'held' }],
  })
})
