import type {
  ApplicationSummary,
  ApplicationView,
} from '../../../shared/contracts/responses/applications'
import { startCloud, type TestCloud } from './support/cloud'
import { paper } from './support/papers'
import {
  CONSENTS,
  INSURED,
  newRequestId,
  openAppointment,
  phoneDoctor,
  RELATIVE,
  submit,
  submitAppointment,
} from './support/requests'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud()
})
afterEach(() => cloud.stop())

test('an application is recorded with its use held, its ledger entry, its papers and consents', async () => {
  const { ok, application, decision } = await submitAppointment(cloud)
  expect(ok).toBe(true)
  expect(application).toMatchObject({ status: 'submitted', earliest: '2026-03-19' })
  expect(decision).toMatchObject({ outcome: 'eligible', dueBy: '2026-03-13' })
  const { accounts, ledger, materials, consents } = await cloud.snapshot()
  const account = accounts!.find(({ _id }) => _id === 'p-kangyue~metlife-kangyue')!
  expect(account.uses).toEqual([
    expect.objectContaining({ application: application.id, uses: 1, state: 'held', by: 'insured' }),
  ])
  expect(ledger).toEqual([
    expect.objectContaining({ kind: 'hold', application: application.id, actor: 'p-kangyue' }),
  ])
  expect(materials).toEqual([expect.objectContaining({ applicationIds: [application.id] })])
  expect(consents!.map(({ consent }) => consent).sort()).toEqual(CONSENTS)
})

test('an application opened shows its papers, its timeline and the promised days', async () => {
  const { application } = await submitAppointment(cloud)
  const opened = await cloud.call<{ application: ApplicationView }>('applications', INSURED, {
    action: 'get',
    id: application.id,
  })
  expect(opened.application).toMatchObject({
    id: application.id,
    applicant: 'insured',
    materials: [{ kind: 'id-document' }],
    timeline: [{ status: 'submitted', by: 'applicant' }],
    handbook: { id: 'metlife-kangyue' },
  })
  expect(opened.application.promised[0]?.by).toBe('2026-03-13')
  const { applications } = await cloud.call<{ applications: { id: string }[] }>(
    'applications',
    INSURED,
    { action: 'list' },
  )
  expect(applications.map(({ id }) => id)).toEqual([application.id])
})

test('a long list comes in pages, newest first, nothing twice and nothing lost', async () => {
  await submit(cloud, INSURED, phoneDoctor)
  const [filed] = (await cloud.snapshot()).applications!
  const copies = Array.from({ length: 52 }, (_, n) => ({
    ...filed,
    _id: `${filed!._id}${n}`,
    requestId: `copy-${n}`,
  }))
  await cloud.place({ applications: copies })
  const page = (before?: string) =>
    cloud.call<{ applications: ApplicationSummary[] }>('applications', INSURED, {
      action: 'list',
      before,
    })
  const first = (await page()).applications
  const second = (await page(first[49]!.id)).applications
  expect([first.length, second.length]).toEqual([50, 3])
  const ids = [...first, ...second].map(({ id }) => id)
  expect([...ids].sort().reverse()).toEqual(ids)
  expect(new Set(ids)).toEqual(new Set([filed, ...copies].map((one) => one!._id)))
})

test('two hundred submits for the last use give one application, and all others QUOTA_EXHAUSTED', async () => {
  const asked = openAppointment([await paper(cloud, INSURED, 'id-document')])
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => submit(cloud, INSURED, asked)),
  )
  const outcomes = answers.map(({ ok, error }) =>
    ok ? 'ok' : `${error!.code} ${error!.reasons?.map(({ code }) => code)}`,
  )
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1)
  expect(new Set(outcomes)).toEqual(new Set(['ok', 'INELIGIBLE QUOTA_EXHAUSTED']))
  const { applications, ledger } = await cloud.snapshot()
  expect(applications).toHaveLength(1)
  expect(ledger).toHaveLength(1)
}, 60_000)

test('fifty submits at once that all may be are all recorded, one after another', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => submit(cloud, INSURED, phoneDoctor)),
  )
  expect(answers.map(({ error }) => error?.code).filter(Boolean)).toEqual([])
  const { accounts, ledger } = await cloud.snapshot()
  const account = accounts!.find(({ _id }) => _id === 'p-kangyue~metlife-kangyue')!
  expect(account.version).toBe(50)
  expect(account.uses).toHaveLength(50)
  expect(ledger).toHaveLength(50)
}, 60_000)

test('the same request, twice or at once, is answered as it was the first time', async () => {
  const asked = openAppointment([await paper(cloud, INSURED, 'id-document')])
  const requestId = newRequestId()
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => submit(cloud, INSURED, asked, { requestId })),
  )
  answers.push(await submit(cloud, INSURED, asked, { requestId }))
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(answers[0]!.ok).toBe(true)
  expect((await cloud.snapshot()).applications).toHaveLength(1)
})

test('a requestId used for other content is refused and changes nothing', async () => {
  const requestId = newRequestId()
  await submit(cloud, INSURED, phoneDoctor, { requestId })
  const before = await cloud.snapshot()
  const other = await submit(
    cloud,
    INSURED,
    { ...phoneDoctor, service: 'text-consult' },
    { requestId },
  )
  expect(other.error?.code).toBe('IDEMPOTENCY_MISMATCH')
  expect(await cloud.snapshot()).toEqual(before)
})

test('the same requestId of another person is another request', async () => {
  const requestId = newRequestId()
  const first = await submit(cloud, INSURED, phoneDoctor, { requestId })
  const child = { ...phoneDoctor, policyId: 'pol-minor' }
  const material = await paper(cloud, 'o-guardian-of-minor', 'guardianship-proof')
  const second = await submit(
    cloud,
    'o-guardian-of-minor',
    { ...child, materials: [material] },
    { requestId, consents: [...CONSENTS, 'child'] },
  )
  expect([first.ok, second.ok]).toEqual([true, true])
  expect(second.application.id).not.toBe(first.application.id)
})

test('a refused submit may be tried again with the same requestId', async () => {
  const requestId = newRequestId()
  const asked = openAppointment([await paper(cloud, INSURED, 'id-document')])
  const refused = await submit(cloud, INSURED, asked, { requestId, consents: [] })
  expect(refused.error).toMatchObject({ code: 'CONSENT_REQUIRED', consents: CONSENTS })
  expect((await submit(cloud, INSURED, asked, { requestId })).ok).toBe(true)
})

test('what is missing, and why not, comes with the refusal', async () => {
  const incomplete = await submit(cloud, INSURED, openAppointment([]))
  expect(incomplete.error).toMatchObject({
    code: 'INCOMPLETE',
    decision: { missing: ['materials.id-document'] },
  })
  const child = { ...phoneDoctor, policyId: 'pol-waiting' }
  const ineligible = await submit(cloud, 'o-insured-waiting', child)
  expect(ineligible.error).toMatchObject({
    code: 'INELIGIBLE',
    reasons: [{ code: 'WAITING_PERIOD' }],
    decision: { outcome: 'ineligible' },
  })
})

test('a surgery without an admission note holds an outpatient use as well', async () => {
  const materials = [
    await paper(cloud, INSURED, 'id-document'),
    await paper(cloud, INSURED, 'diagnosis-record'),
  ]
  const diagnosis = {
    status: 'confirmed',
    category: 'critical',
    on: '2026-03-01',
    hospitalGrade: '3A',
    first: true,
  }
  const { ok, application } = await submit(cloud, INSURED, {
    policyId: 'pol-kangyue',
    service: 'surgery-coordination',
    beneficiary: { is: 'insured' },
    facts: { diagnosis, admissionNote: null, procedure: 'inpatient-surgery' },
    materials,
  })
  expect(ok).toBe(true)
  const { accounts, ledger } = await cloud.snapshot()
  const account = accounts!.find(({ _id }) => _id === 'p-kangyue~metlife-kangyue')!
  expect((account.uses as { service: string }[]).map(({ service }) => service)).toEqual([
    'surgery-coordination',
    'outpatient-appointment',
  ])
  expect(ledger!.map((entry) => entry.application)).toEqual([application.id, application.id])
})

test('a relative files for themselves out of the shared uses, and only they and who filed see it', async () => {
  const materials = [
    await paper(cloud, RELATIVE, 'id-document'),
    await paper(cloud, RELATIVE, 'diagnosis-record'),
  ]
  const diagnosis = {
    status: 'confirmed',
    category: 'critical',
    on: '2026-03-01',
    hospitalGrade: '3A',
    first: true,
  }
  const { ok, application } = await submit(cloud, RELATIVE, {
    policyId: 'pol-kangyue',
    service: 'hospital-guide',
    beneficiary: { is: 'relative', id: 'des-kangyue-1' },
    facts: { diagnosis },
    materials,
  })
  expect(ok).toBe(true)
  const get = { action: 'get', id: application.id }
  const absent = { action: 'get', id: 'app_none' }
  expect(await cloud.text('applications', INSURED, get)).toBe(
    await cloud.text('applications', INSURED, absent),
  )
  const { accounts } = await cloud.snapshot()
  const account = accounts!.find(({ _id }) => _id === 'p-kangyue~metlife-kangyue')!
  expect(account.uses).toEqual([expect.objectContaining({ by: 'des-kangyue-1', state: 'held' })])
})

test('a preview writes nothing', async () => {
  const materials = [await paper(cloud, INSURED, 'id-document')]
  const before = await cloud.snapshot()
  const { decision } = await cloud.call<{ decision: { outcome: string } }>(
    'applications',
    INSURED,
    {
      action: 'preview',
      ...openAppointment(materials),
    },
  )
  expect(decision.outcome).toBe('eligible')
  expect(await cloud.snapshot()).toEqual(before)
})
