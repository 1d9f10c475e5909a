import { demoPerson } from '../../../seeds/demo/person'
import type { WhoAmI } from '../../../shared/contracts/responses/account'
import { accountOf, byButton, claimOf } from './support/account'
import { startCloud, type TestCloud } from './support/cloud'
import { INSURED } from './support/requests'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud({ RATE_LIMITS: 'on' })
})
afterEach(() => cloud.stop())

const STRANGER = 'o-stranger'
const bind = (claim: object, openid = STRANGER) => accountOf(cloud, openid).bind(claim)
const whoami = (openid: string) => cloud.call<WhoAmI>('account', openid, { action: 'whoami' })
const mother = () => claimOf(cloud, 'p-kangyue-mother')

test('one is told who one is, masked', async () => {
  const { person, roles, policies } = await whoami(INSURED)
  expect(person).toMatchObject({ name: '王*兰', phone: '199****0102' })
  expect(person.idNumber).toMatch(/^\*{14}\d{3}[\dX]$/)
  expect(roles).toEqual(['insured'])
  expect(policies).toMatchObject([{ plan: 'metlife-kangyue', as: 'insured' }])
  expect((await whoami('o-specialist')).roles).toEqual(['specialist'])
  expect((await whoami(STRANGER)).error?.code).toBe('NOT_BOUND')
})

test('name, number and a proven phone together bind, and unbinding takes the access away', async () => {
  const { ok, roles } = await bind(await mother())
  expect([ok, roles]).toEqual([true, ['relative']])
  expect((await whoami(STRANGER)).policies).toMatchObject([{ as: 'relative', relation: 'parent' }])
  expect((await cloud.call('account', STRANGER, { action: 'unbind' })).ok).toBe(true)
  expect((await whoami(STRANGER)).error?.message).toBe('还没有绑定身份')
  const { people } = await cloud.snapshot()
  expect(people!.find(({ _id }) => _id === 'p-kangyue-mother')).not.toHaveProperty('boundOpenid')
})

test('a wrong part is not named, and cannot be told from an unknown person', async () => {
  const claim = await mother()
  const { name, idNumber, phone } = demoPerson('nobody', '无此人', 'M', '1990-01-01', 999)
  const other = '19900009999'
  const { proof: _, ...unproven } = claim
  const wrong = [
    { ...claim, name: '李桂' },
    { ...claim, phone: other, proof: byButton(other) },
    { ...claim, proof: byButton(other) },
    { ...claim, proof: { by: 'wechat', code: 'not-from-the-button' } },
    unproven,
    { name, idNumber, phone, proof: byButton(phone) },
  ]
  const answers = await Promise.all(
    wrong.map((event, n) => cloud.text('account', `o-new-${n}`, { action: 'bind', ...event })),
  )
  expect(new Set(answers).size).toBe(1)
  expect(JSON.parse(answers[0]!).error.code).toBe('NOT_FOUND')
})

test('a number with a wrong check digit is refused before anyone is looked for', async () => {
  const claim = await mother()
  const last = claim.idNumber.endsWith('0') ? '1' : '0'
  const { error } = await bind({ ...claim, idNumber: claim.idNumber.slice(0, -1) + last })
  expect(error).toMatchObject({ code: 'INVALID_REQUEST', path: 'idNumber' })
})

test('where the insurer’s data has a policy number, it must be named with the rest', async () => {
  const claim = await claimOf(cloud, 'p-zhongan')
  const codeOf = async (more: object) => (await bind({ ...claim, ...more })).error?.code
  expect(await codeOf({})).toBe('NOT_FOUND')
  expect(await codeOf({ policyNumber: 'ZA20240000009999' })).toBe('NOT_FOUND')
  expect((await bind({ ...claim, policyNumber: 'za2024 0000 0001 61' })).ok).toBe(true)
})

test('after five failed tries even the right claim has to wait, up to an hour', async () => {
  const claim = await mother()
  for (let n = 0; n < 5; n++)
    expect((await bind({ ...claim, name: '别人' })).error?.code).toBe('NOT_FOUND')
  const { error } = await bind(claim)
  expect([error?.code, error?.message]).toEqual(['TOO_MANY_REQUESTS', '次数过多，请 60 分钟后再试'])
  cloud.setClock('2026-03-10T11:30:00+08:00')
  expect((await bind(claim)).ok).toBe(true)
})

test('tries at one ID number are counted over all who try: ten a day', async () => {
  const claim = await mother()
  const tries = await Promise.all(
    Array.from({ length: 14 }, (_, n) => bind({ ...claim, name: '别人' }, `o-thief-${n}`)),
  )
  const codes = tries.map(({ error }) => error?.code)
  expect(codes.filter((code) => code === 'NOT_FOUND')).toHaveLength(10)
  expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(4)
  expect((await bind(claim)).error?.code).toBe('TOO_MANY_REQUESTS')
  cloud.setClock('2026-03-11T10:30:00+08:00')
  expect((await bind(claim)).ok).toBe(true)
})

test('tries that succeed do not count', async () => {
  const claim = await mother()
  for (let n = 0; n < 7; n++) {
    expect((await bind(claim)).ok).toBe(true)
    await cloud.call('account', STRANGER, { action: 'unbind' })
  }
})

test('who is bound stays who they are', async () => {
  const other = await claimOf(cloud, 'p-minor')
  expect((await bind(other, INSURED)).error?.code).toBe('CONFLICT')
  expect((await bind(await claimOf(cloud, 'p-kangyue'), INSURED)).ok).toBe(true)
})

test('a flood of calls is slowed down', async () => {
  const codes = new Set<string | undefined>()
  for (let n = 0; n < 250; n++) codes.add((await whoami(STRANGER)).error?.code)
  expect(codes).toEqual(new Set(['NOT_BOUND', 'TOO_MANY_REQUESTS']))
})
