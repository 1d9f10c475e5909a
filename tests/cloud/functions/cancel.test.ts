import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import type { CancelAnswer, CancelPreview } from '../../../shared/contracts/responses/applications'
import { startCloud, type TestCloud } from './support/cloud'
import { INSURED, newRequestId, phoneDoctor, submit, submitAppointment } from './support/requests'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud()
})
afterEach(() => cloud.stop())

const cancel = (id: string, requestId = newRequestId(), openid = INSURED) =>
  cloud.call<CancelAnswer>('applications', openid, { action: 'cancel', id, requestId })
const previewOf = (id: string) =>
  cloud.call<CancelPreview>('applications', INSURED, { action: 'cancelPreview', id })

const accountUses = async () => {
  const { accounts } = await cloud.snapshot()
  return accounts!.find(({ _id }) => _id === 'p-kangyue~metlife-kangyue')!.uses
}
/** As the desk would bring it on. */
async function bringTo(id: string, change: Partial<ApplicationDocument>) {
  const { applications } = await cloud.snapshot()
  const application = applications!.find(({ _id }) => _id === id)!
  await cloud.place({ applications: [{ ...application, ...change }] })
}

test('before the provider has told hospital and time, cancelling returns the use', async () => {
  const { application } = await submitAppointment(cloud)
  const preview = await previewOf(application.id)
  expect(preview.decision).toMatchObject({ allowed: true, countsAsUsed: false })
  expect(preview.uses).toMatchObject([{ service: 'outpatient-appointment-open', uses: 1 }])
  expect(preview.text).toContain('退回')
  const { ok, application: after } = await cancel(application.id)
  expect([ok, after.status]).toEqual([true, 'cancelled'])
  expect(await accountUses()).toEqual([])
  const { ledger } = await cloud.snapshot()
  expect(ledger!.map(({ kind }) => kind)).toEqual(['hold', 'release'])
  expect((await submitAppointment(cloud)).ok).toBe(true)
})

test('from then on it counts as used', async () => {
  const { application } = await submitAppointment(cloud)
  await bringTo(application.id, { status: 'arranging', stage: 'notified' })
  expect((await previewOf(application.id)).text).toContain('视为已使用')
  const { decision } = await cancel(application.id)
  expect(decision).toMatchObject({ allowed: true, countsAsUsed: true })
  expect(await accountUses()).toEqual([expect.objectContaining({ state: 'used', uses: 1 })])
  expect((await submitAppointment(cloud)).error?.reasons?.map(({ code }) => code)).toEqual([
    'QUOTA_EXHAUSTED',
  ])
})

test('what the handbook does not let go of stays as it is', async () => {
  const { application } = await submitAppointment(cloud)
  await bringTo(application.id, {
    service: 'international-consult',
    status: 'arranging',
    stage: 'hospital-chosen',
  })
  const before = await cloud.snapshot()
  const { error } = await cancel(application.id)
  expect(error).toMatchObject({
    code: 'CONFLICT',
    decision: { allowed: false, countsAsUsed: true },
  })
  expect(await cloud.snapshot()).toEqual(before)
})

test('the same cancel again is answered alike, another one finds nothing to cancel', async () => {
  const { application } = await submitAppointment(cloud)
  const requestId = newRequestId()
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => cancel(application.id, requestId)),
  )
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(answers[0]!.ok).toBe(true)
  expect((await cancel(application.id)).error?.code).toBe('CONFLICT')
  expect((await previewOf(application.id)).error?.code).toBe('CONFLICT')
  expect((await cloud.snapshot()).ledger).toHaveLength(2)
})

test('a requestId of a submit does not serve for a cancel', async () => {
  const requestId = newRequestId()
  const { application } = await submit(cloud, INSURED, phoneDoctor, { requestId })
  expect((await cancel(application.id, requestId)).error?.code).toBe('IDEMPOTENCY_MISMATCH')
})

test('nobody cancels what is not theirs', async () => {
  const { application } = await submitAppointment(cloud)
  const before = await cloud.snapshot()
  const { error } = await cancel(application.id, newRequestId(), 'o-insured-waiting')
  expect(error?.code).toBe('NOT_FOUND')
  expect(await cloud.snapshot()).toEqual(before)
})
