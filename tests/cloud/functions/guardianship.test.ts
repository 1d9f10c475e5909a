import type { GuardianshipAnswer, Guardianships } from '../../../shared/contracts/responses/desk'
import type { PersonalExport } from '../../../shared/contracts/responses/export'
import type { EraseAnswer } from '../../../shared/contracts/responses/privacy'
import { SPECIALIST } from '../life/support/life'
import { accountOf, claimOf } from './support/account'
import { startCloud, type TestCloud } from './support/cloud'
import { paper } from './support/papers'
import { policyStored, relativesOf, somebody } from './support/relatives'
import { newRequestId, phoneDoctor, submit } from './support/requests'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud()
})
afterEach(() => cloud.stop())

const FATHER = 'o-guardian-new'
const NUMBER = 'DHKY20250000000202'
const father = () => relativesOf(cloud, FATHER)
const proofOf = (openid = FATHER) => paper(cloud, openid, 'guardianship-proof')
async function claim(more: object = {}) {
  const { name, idNumber } = await claimOf(cloud, 'p-ward')
  const asked = { name, idNumber, policyNumber: NUMBER, materialId: await proofOf(), ...more }
  return father().claimWard(asked)
}
const desk = <T = GuardianshipAnswer>(action: string, more: object = {}) =>
  cloud.call<T>('desk', SPECIALIST, { action, requestId: newRequestId(), ...more })
const waiting = async () => (await desk<Guardianships>('guardianships')).items
const forWard = () =>
  submit(cloud, FATHER, { ...phoneDoctor, policyId: 'pol-ward', consents: ['child'] })

test('a claim changes nothing until the desk has confirmed it; then the guardian acts for the ward', async () => {
  expect((await forWard()).error?.code).toBe('NOT_FOUND')
  const claimed = await claim()
  expect(claimed).toMatchObject({ ok: true, claim: { name: '顾*然', status: 'prepared' } })
  expect((await forWard()).error?.code).toBe('NOT_FOUND')
  const [item] = await waiting()
  expect(item).toMatchObject({
    claimant: { name: '顾*青', phone: '199****0203' },
    ward: { name: '顾*然' },
    found: { needsGuardian: true, planNames: ['都会康悦'], guardians: 0 },
  })
  const { id, materialId } = item!
  expect(await desk('materialLink', { id, materialId })).toMatchObject({
    ok: true,
    kind: 'guardianship-proof',
  })
  expect(await desk('confirmGuardianship', { id })).toMatchObject({
    ok: true,
    item: { status: 'confirmed', found: { guardians: 1 } },
  })
  expect(await waiting()).toEqual([])
  expect((await forWard()).ok).toBe(true)
  expect((await accountOf(cloud, FATHER).whoami()).policies).toMatchObject([{ as: 'guardian' }])
  expect((await father().list()).wards).toMatchObject([{ id, status: 'confirmed', words: null }])
})

test('claimant, ward and who acted for the ward already hear of it', async () => {
  const policy = await policyStored(cloud, 'pol-ward')
  await cloud.place({ policies: [{ ...policy, guardianIds: ['p-guardian'] }] })
  const { claim: made } = await claim()
  await desk('confirmGuardianship', { id: made.id })
  const told = await cloud.documentsIn('notices')
  expect(told.map(({ personId, title }) => [personId, title]).sort()).toEqual([
    ['p-guardian', '登记了新的监护人'],
    ['p-ward', '登记了新的监护人'],
    ['p-ward-father', '监护关系已确认'],
  ])
})

test('the answer is the same whether or not such a ward exists; the desk sees the difference', async () => {
  const { name, idNumber } = somebody(601, '2015-05-05')
  const answers = [
    await claim(),
    await claim({ name, idNumber }),
    await claim({ policyNumber: 'X-0000' }),
  ]
  for (const { ok, claim: made } of answers)
    expect([ok, made.status, made.words]).toEqual([true, 'prepared', null])
  expect((await waiting()).map(({ found }) => found !== null)).toEqual([false, false, true])
  for (const { claim: made } of answers.slice(1)) {
    const { error } = await desk('confirmGuardianship', { id: made.id })
    expect(error?.code).toBe('CONFLICT')
  }
})

test('a refusal says why to the claimant, and stands', async () => {
  const { claim: made } = await claim()
  const words = '证明上看不清监护人的姓名，请重新拍照后再提交'
  expect((await desk('refuseGuardianship', { id: made.id, words })).item.status).toBe('refused')
  expect((await father().list()).wards).toMatchObject([{ status: 'refused', words }])
  expect(await cloud.documentsIn('notices')).toMatchObject([
    { personId: 'p-ward-father', kind: 'guardianship', text: words },
  ])
  expect((await desk('confirmGuardianship', { id: made.id })).error?.code).toBe('CONFLICT')
  expect((await policyStored(cloud, 'pol-ward')).guardianIds).toEqual([])
})

test('of two specialists who decide at once one is too late', async () => {
  const { claim: made } = await claim()
  const both = await Promise.all([
    desk('confirmGuardianship', { id: made.id }),
    desk('refuseGuardianship', { id: made.id, words: '材料不全' }),
  ])
  expect(both.map(({ ok, error }) => error?.code ?? ok).sort()).toEqual(['CONFLICT', true])
})

test('it takes an adult, a confirmed paper of the right kind, and somebody else as ward', async () => {
  const pathOf = async (more: object) => (await claim(more)).error
  const wrongKind = await paper(cloud, FATHER, 'lab-report')
  const others = await proofOf('o-insured-kangyue')
  for (const materialId of [wrongKind, others, 'mat_none'])
    expect(await pathOf({ materialId })).toMatchObject({
      code: 'INVALID_REQUEST',
      path: 'materialId',
    })
  const self = await claimOf(cloud, 'p-ward-father')
  expect(await pathOf({ name: self.name, idNumber: self.idNumber })).toMatchObject({
    path: 'idNumber',
  })
  await accountOf(cloud, 'o-child').bind(await claimOf(cloud, 'p-minor'))
  const { name, idNumber } = await claimOf(cloud, 'p-ward')
  const materialId = await proofOf('o-child')
  const asked = { name, idNumber, policyNumber: NUMBER, materialId }
  expect((await relativesOf(cloud, 'o-child').claimWard(asked)).error?.code).toBe('FORBIDDEN')
  expect(await cloud.documentsIn('guardianships')).toEqual([])
})

test('an adult of full capacity gets no guardian', async () => {
  const { name, idNumber } = await claimOf(cloud, 'p-kangyue')
  const { claim: made } = await claim({ name, idNumber })
  expect((await waiting())[0]!.found).toMatchObject({ needsGuardian: false })
  expect((await desk('confirmGuardianship', { id: made.id })).error?.code).toBe('CONFLICT')
})

test('the paper stays while the claim rests on it, and only the desk sees claims', async () => {
  const materialId = await proofOf()
  await claim({ materialId })
  const removed = await cloud.call('materials', FATHER, { action: 'remove', materialId })
  expect(removed.error?.code).toBe('CONFLICT')
  for (const action of ['guardianships', 'confirmGuardianship', 'refuseGuardianship']) {
    const { error } = await cloud.call('desk', FATHER, { action, id: 'gua_none' })
    expect(error?.code).toBe('FORBIDDEN')
  }
  expect((await desk('confirmGuardianship', { id: 'gua_none' })).error?.code).toBe('NOT_FOUND')
})

test('a claim is in the claimant’s export; an erasure takes one that was not confirmed and keeps one that was', async () => {
  const ask = <T>(action: string, more: object = {}) =>
    cloud.call<T>('privacy', FATHER, { action, requestId: newRequestId(), ...more })
  const { claim: made } = await claim()
  const { export: all } = await ask<PersonalExport>('export')
  expect(all.guardianships).toMatchObject([{ ward: '顾*然', status: 'prepared', words: null }])
  const what = (list: { what: string }[]) => list.map((one) => one.what)
  const open = await ask<EraseAnswer>('erasePreview')
  expect(what(open.erases)).toContain('没有登记成的监护关系')
  await desk('confirmGuardianship', { id: made.id })
  const confirmed = await ask<EraseAnswer>('erasePreview')
  expect(what(confirmed.erases)).not.toContain('没有登记成的监护关系')
  expect(what(confirmed.keeps)).toContain('登记了的监护关系')
  expect((await ask('erase', { confirm: true })).ok).toBe(true)
  expect((await cloud.snapshot()).guardianships).toHaveLength(1)
})

test('an erasure takes a claim that waits for the desk', async () => {
  await claim()
  const erased = await cloud.call('privacy', FATHER, {
    action: 'erase',
    requestId: newRequestId(),
    confirm: true,
  })
  expect(erased.ok).toBe(true)
  expect((await cloud.snapshot()).guardianships).toEqual([])
})
