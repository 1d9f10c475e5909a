import type { DesignationAnswer, FoundInsured } from '../../../shared/contracts/responses/desk'
import { SPECIALIST } from '../life/support/life'
import { claimOf } from './support/account'
import { startCloud, type TestCloud } from './support/cloud'
import { policyStored, relativesOf, somebody } from './support/relatives'
import { newRequestId } from './support/requests'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud()
})
afterEach(() => cloud.stop())

const HERE = { openid: 'o-insured-cpic', policyId: 'pol-cpic' }
const BY_CALL = { openid: 'o-insured-waiting', policyId: 'pol-waiting' }
const here = () => relativesOf(cloud, HERE.openid)
const byCall = () => relativesOf(cloud, BY_CALL.openid)
const designateHere = (more: object = {}) => here().designate({ policyId: HERE.policyId, ...more })
const prepare = (more: object = {}) => byCall().designate({ policyId: BY_CALL.policyId, ...more })

test('the list says how relatives come to each policy, how many more, and by which clause', async () => {
  expect(await here().policy('pol-cpic')).toMatchObject({
    ...{
      as: 'insured',
      mayDesignate: true,
      how: 'here',
      hotline: null,
      maxAge: null,
      agedOn: null,
    },
    places: { most: 3, used: 1, left: 2 },
    ...{ allowed: ['parent', 'spouse', 'child'], waitingDays: 0 },
    relatives: [{ name: '郑*强', relation: 'parent', status: 'joined', mine: false }],
  })
  expect(await relativesOf(cloud, 'o-insured-kangyue').policy('pol-kangyue')).toMatchObject({
    ...{ how: 'call', clause: '2.6.3', maxAge: 65, waitingDays: 30, agedOn: '2025-08-22' },
    hotline: { numbers: ['95169038'] },
    places: { most: 2, used: 2, left: 0 },
    relatives: [
      { status: 'joined', opensOn: '2025-12-30' },
      { status: 'joined', opensOn: '2026-03-30' },
    ],
  })
  const manulife = await relativesOf(cloud, 'o-insured-manulife').policy('pol-manulife')
  expect(manulife).toMatchObject({ how: 'none', places: null })
  const huikangjian = await relativesOf(cloud, 'o-insured-huikangjian').policy('pol-huikangjian')
  expect(huikangjian).toMatchObject({ how: 'none', allowed: [], clause: null })
})

test('the list names what a relative may have, and nothing that is for the insured alone', async () => {
  const { shared } = await relativesOf(cloud, 'o-insured-kangyue').policy('pol-kangyue')
  const services = shared.map(({ service }) => service)
  expect(services).toContain('outpatient-appointment')
  expect(services).not.toContain('phone-doctor')
  const huikangjian = await relativesOf(cloud, 'o-insured-huikangjian').policy('pol-huikangjian')
  expect(huikangjian.shared).toEqual([])
})

test('a relative is shown themselves and nobody else', async () => {
  const { policies } = await relativesOf(cloud, 'o-relative-past-waiting').list()
  expect(policies).toMatchObject([{ as: 'relative', places: null, mayDesignate: false }])
  expect(policies[0]!.relatives).toMatchObject([{ relation: 'spouse', mine: true }])
})

test('where the plan takes relatives here, one is designated at once and for good', async () => {
  const { ok, designation, call } = await designateHere()
  expect([ok, call]).toEqual([true, undefined])
  expect(designation).toMatchObject({
    ...{ name: '赵*国', relation: 'parent', status: 'designated', designatedOn: '2026-03-10' },
    ...{ opensOn: '2026-03-10', sharesRecords: false, mine: false },
  })
  expect((await here().drop(designation.id)).error?.code).toBe('NOT_FOUND')
  expect((await designateHere()).error?.message).toBe('这位亲属已经指定过了')
  const { consents, audit } = await cloud.snapshot()
  expect(consents).toMatchObject([{ personId: 'p-cpic', consent: 'relative-data' }])
  expect(audit!.map(({ action }) => action)).toEqual(['relatives.designate', 'relatives.designate'])
})

test('where the insured has to call, it is prepared with what to say, and can be taken back', async () => {
  const { designation, call } = await prepare()
  expect(designation).toMatchObject({ status: 'prepared', designatedOn: null, opensOn: null })
  expect(call?.hotline.numbers).toEqual(['95169038'])
  expect(call?.say).toContainEqual({ label: '出生日期', text: '1960 年 4 月 4 日' })
  const policy = await byCall().policy('pol-waiting')
  expect(policy).toMatchObject({ places: { most: 2, used: 1, left: 1 } })
  expect(policy.relatives).toMatchObject([
    { id: designation.id, name: '赵*国', status: 'prepared' },
  ])
  expect((await byCall().drop(designation.id)).ok).toBe(true)
  expect((await byCall().drop(designation.id)).error?.code).toBe('NOT_FOUND')
  expect((await byCall().policy('pol-waiting')).places?.left).toBe(2)
  expect(await cloud.documentsIn('designations')).toEqual([])
})

test('the desk sees what was prepared, and the call makes it a designation from its day', async () => {
  const { designation } = await prepare()
  const { idNumber } = await claimOf(cloud, 'p-waiting')
  const found = await cloud.call<FoundInsured>('desk', SPECIALIST, {
    action: 'findInsured',
    idNumber,
  })
  expect(found.policies[0]!.prepared).toEqual([
    { id: designation.id, name: '赵*国', relation: 'parent', preparedOn: '2026-03-10' },
  ])
  cloud.setClock('2026-03-12T10:00:00+08:00')
  const confirmed = await cloud.call<DesignationAnswer>('desk', SPECIALIST, {
    ...{ action: 'confirmDesignation', requestId: newRequestId(), policyId: 'pol-waiting' },
    ...{ relation: 'parent', calledOn: '2026-03-11', ...somebody(501) },
  })
  expect(confirmed).toMatchObject({ ok: true, designation: { id: designation.id } })
  expect(confirmed.opensOn).toBe('2026-04-10')
  expect(await byCall().policy('pol-waiting')).toMatchObject({
    places: { used: 1, left: 1 },
    relatives: [{ id: designation.id, status: 'designated', designatedOn: '2026-03-11' }],
  })
  expect(await cloud.documentsIn('designations')).toEqual([])
  expect(await cloud.documentsIn('notices')).toMatchObject([
    { personId: 'p-waiting', kind: 'relatives', title: '亲属已登记' },
  ])
})

test('the same request is answered alike, and used for something else it is refused', async () => {
  const requestId = newRequestId()
  const both = await Promise.all([designateHere({ requestId }), designateHere({ requestId })])
  expect(both[0]).toEqual(both[1])
  expect(both[0].ok).toBe(true)
  const { error } = await designateHere({ requestId, relation: 'spouse' })
  expect(error?.code).toBe('IDEMPOTENCY_MISMATCH')
  expect((await policyStored(cloud, 'pol-cpic')).designated).toHaveLength(2)
})

test('what the handbook forbids is refused with its reason before anything is written', async () => {
  const before = await cloud.snapshot()
  const codes = async (
    asked: Promise<{ error?: { code: string; reasons?: { code: string }[] } }>,
  ) => {
    const { error } = await asked
    return error?.reasons?.map(({ code }) => code) ?? error?.code
  }
  expect(await codes(prepare({ relation: 'sibling' }))).toEqual(['RELATION_NOT_ALLOWED'])
  expect(await codes(prepare(somebody(501, '1930-01-01')))).toEqual(['RELATIVE_OVER_AGE'])
  expect(await codes(prepare({ consents: [] }))).toBe('CONSENT_REQUIRED')
  expect(await codes(prepare({ name: '王小兰', idNumber: '110101198505010001' }))).toBe(
    'INVALID_REQUEST',
  )
  const spouse = await claimOf(cloud, 'p-kangyue-spouse')
  expect(await codes(prepare({ ...spouse, name: '别的名字', relation: 'spouse' }))).toBe(
    'INVALID_REQUEST',
  )
  expect(await codes(prepare(await claimOf(cloud, 'p-waiting')))).toBe('CONFLICT')
  const full = relativesOf(cloud, 'o-insured-kangyue')
  expect(await codes(full.designate({ policyId: 'pol-kangyue' }))).toBe('CONFLICT')
  const none = relativesOf(cloud, 'o-insured-manulife')
  expect(await codes(none.designate({ policyId: 'pol-manulife' }))).toBe('CONFLICT')
  const after = await cloud.snapshot()
  expect({ ...after, counters: [] }).toEqual({ ...before, counters: [] })
})

test('another’s policy, one that is absent and one in which one is a relative are the same', async () => {
  const relative = relativesOf(cloud, 'o-relative-past-waiting')
  const answers = await Promise.all(
    ['pol-waiting', 'pol-nobody', 'pol-kangyue'].map((policyId) =>
      relative.designate({ policyId }),
    ),
  )
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]!.error?.code).toBe('NOT_FOUND')
})

test('a guardian designates for a ward, the policyholder alone may not', async () => {
  const guardian = relativesOf(cloud, 'o-guardian-of-minor')
  const asked = { policyId: 'pol-minor', relation: 'parent' }
  const policy = await policyStored(cloud, 'pol-minor')
  await cloud.place({ policies: [{ ...policy, guardianIds: [] }] })
  const { error } = await guardian.designate(asked)
  expect(error?.reasons?.map(({ code }) => code)).toEqual(['APPLICANT_NOT_ALLOWED'])
  await cloud.place({ policies: [policy] })
  expect(await guardian.policy('pol-minor')).toMatchObject({ as: 'guardian', mayDesignate: true })
  expect((await guardian.designate(asked)).ok).toBe(true)
})

test('of several at once no more are taken than there are places, here and by call', async () => {
  const orders = [501, 503, 505, 507, 509]
  const atOnce = await Promise.all(orders.map((order) => designateHere(somebody(order))))
  expect(atOnce.filter(({ ok }) => ok)).toHaveLength(2)
  expect((await policyStored(cloud, 'pol-cpic')).designated).toHaveLength(3)
  const prepared = await Promise.all(orders.map((order) => prepare(somebody(order))))
  expect(prepared.filter(({ ok }) => ok)).toHaveLength(2)
  expect(await cloud.documentsIn('designations')).toHaveLength(2)
  for (const { ok, error } of [...atOnce, ...prepared])
    if (!ok) expect(error?.message).toMatch(/^最多指定 [23] 位亲属，指定后不能更换$/)
})

test('one who tries ten people a day has to wait', async () => {
  await cloud.stop()
  cloud = await startCloud({ RATE_LIMITS: 'on' })
  for (let n = 0; n < 10; n++)
    expect((await prepare({ relation: 'sibling' })).error?.code).toBe('INELIGIBLE')
  expect((await prepare()).error?.code).toBe('TOO_MANY_REQUESTS')
})
