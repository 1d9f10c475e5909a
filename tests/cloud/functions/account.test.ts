import { demoPerson } from '../../../seeds/demo/person'
import type { PersonDocument } from '../../../shared/contracts/documents/person'
import type { WhoAmI } from '../../../shared/contracts/responses/account'
import { startCloud, type TestCloud } from './support/cloud'
import { INSURED } from './support/requests'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud({ RATE_LIMITS: 'on' })
})
afterEach(() => cloud.stop())

const STRANGER = 'o-stranger'
const bind = (claim: object, openid = STRANGER) =>
  cloud.call<WhoAmI>('account', openid, { action: 'bind', ...claim })
const whoami = (openid: string) => cloud.call<WhoAmI>('account', openid, { action: 'whoami' })

async function claimOf(personId: string) {
  const { people } = await cloud.snapshot()
  const person = people!.find(({ _id }) => _id === personId) as unknown as PersonDocument
  return { name: person.name, idNumber: person.idNumber, phone: person.phone }
}

test('one is told who one is, masked', async () => {
  const { person, roles, policies } = await whoami(INSURED)
  expect(person).toMatchObject({ name: '王*兰', phone: '199****0102' })
  expect(person.idNumber).toMatch(/^\*{14}\d{3}[\dX]$/)
  expect(roles).toEqual(['insured'])
  expect(policies).toMatchObject([{ plan: 'metlife-kangyue', as: 'insured' }])
  expect((await whoami('o-specialist')).roles).toEqual(['specialist'])
  expect((await whoami(STRANGER)).error?.code).toBe('NOT_BOUND')
})

test('name, number and phone together bind, and a relative then sees the shared policy', async () => {
  const { ok, roles } = await bind(await claimOf('p-kangyue-mother'))
  expect([ok, roles]).toEqual([true, ['relative']])
  expect((await whoami(STRANGER)).policies).toMatchObject([{ as: 'relative', relation: 'parent' }])
  expect((await cloud.call('account', STRANGER, { action: 'unbind' })).ok).toBe(true)
  expect((await whoami(STRANGER)).error?.code).toBe('NOT_BOUND')
})

test('a wrong part is not named, and cannot be told from an unknown person', async () => {
  const claim = await claimOf('p-kangyue-mother')
  const { name, idNumber, phone } = demoPerson('nobody', '无此人', 'M', '1990-01-01', 999)
  const unknown = { name, idNumber, phone }
  const answers = await Promise.all(
    [{ ...claim, name: '李桂' }, { ...claim, phone: '19900009999' }, unknown].map((wrong) =>
      cloud.text('account', STRANGER, { action: 'bind', ...wrong }),
    ),
  )
  expect(new Set(answers).size).toBe(1)
  expect(JSON.parse(answers[0]!).error.code).toBe('NOT_FOUND')
})

test('a number with a wrong check digit is refused before anyone is looked for', async () => {
  const claim = await claimOf('p-kangyue-mother')
  const last = claim.idNumber.endsWith('0') ? '1' : '0'
  const { error } = await bind({ ...claim, idNumber: claim.idNumber.slice(0, -1) + last })
  expect(error).toMatchObject({ code: 'INVALID_REQUEST', path: 'idNumber' })
})

test('after five wrong attempts even the right one has to wait an hour', async () => {
  const claim = await claimOf('p-kangyue-mother')
  for (let n = 0; n < 5; n++) {
    expect((await bind({ ...claim, name: '别人' })).error?.code).toBe('NOT_FOUND')
  }
  expect((await bind(claim)).error?.code).toBe('TOO_MANY_REQUESTS')
  cloud.setClock('2026-03-10T11:01:00+08:00')
  expect((await bind(claim)).ok).toBe(true)
})

test('who is bound stays who they are', async () => {
  const other = await claimOf('p-minor')
  expect((await bind(other, INSURED)).error?.code).toBe('CONFLICT')
  expect((await bind(await claimOf('p-kangyue'), INSURED)).ok).toBe(true)
})

test('a flood of calls is slowed down', async () => {
  const codes = new Set<string | undefined>()
  for (let n = 0; n < 250; n++) codes.add((await whoami(STRANGER)).error?.code)
  expect(codes).toEqual(new Set(['NOT_BOUND', 'TOO_MANY_REQUESTS']))
})
