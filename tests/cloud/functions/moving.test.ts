import type { Notices } from '../../../shared/contracts/responses/notices'
import { accountOf, claimOf } from './support/account'
import { startCloud, type TestCloud } from './support/cloud'
import { INSURED } from './support/requests'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud()
})
afterEach(() => cloud.stop())

const NEW = 'o-new-phone'

const lasting = async (personId: string) => {
  const { bindings } = await cloud.snapshot()
  const own = bindings!.filter((one) => one.personId === personId && !one.endedAt)
  return own.map(({ openid }) => openid)
}

interface Sent {
  api: string
  body: { touser?: string; template_id?: string }
}
const messagesTo = async (openid: string) => {
  const { messages } = (await (await fetch(`${cloud.url}/outbox`)).json()) as { messages: Sent[] }
  return messages.filter(({ body }) => body.touser === openid).map(({ body }) => body.template_id)
}

test('binding a new phone ends the old binding, and the old one is told so', async () => {
  const claim = await claimOf(cloud, 'p-kangyue')
  expect((await accountOf(cloud, NEW).bind(claim)).ok).toBe(true)
  expect(await lasting('p-kangyue')).toEqual([NEW])
  const { error } = await accountOf(cloud, INSURED).whoami()
  expect([error?.code, error?.message]).toEqual([
    'NOT_BOUND',
    '您的身份已绑定到另一个微信，这里的绑定已经结束',
  ])
  expect(await messagesTo(INSURED)).toEqual(['local-account'])
  expect(await messagesTo(NEW)).toEqual([])
  const told = await cloud.call<Notices>('account', NEW, { action: 'notices' })
  expect(told.notices).toMatchObject([{ kind: 'account', title: '身份已绑定到新的微信' }])
  const { audit } = await cloud.snapshot()
  expect(audit!.map(({ action }) => action).sort()).toEqual([
    'account.bind',
    'account.bindingEnded',
  ])
})

test('what was filed stays with the person who moved', async () => {
  const before = await cloud.call('benefits', INSURED, { action: 'list' })
  await accountOf(cloud, NEW).bind(await claimOf(cloud, 'p-kangyue'))
  expect(await cloud.call('benefits', NEW, { action: 'list' })).toEqual(before)
  expect((await cloud.call('benefits', INSURED, { action: 'list' })).error?.code).toBe('NOT_BOUND')
})

test('the old phone may bind again, and takes the person back', async () => {
  const claim = await claimOf(cloud, 'p-kangyue')
  await accountOf(cloud, NEW).bind(claim)
  expect((await accountOf(cloud, INSURED).bind(claim)).ok).toBe(true)
  expect(await lasting('p-kangyue')).toEqual([INSURED])
})

test('of several that bind one person at once exactly one stays bound', async () => {
  const claim = await claimOf(cloud, 'p-kangyue')
  const phones = ['o-a', 'o-b', 'o-c', 'o-d']
  const answers = await Promise.all(phones.map((openid) => accountOf(cloud, openid).bind(claim)))
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true])
  const [winner, ...more] = await lasting('p-kangyue')
  expect(more).toEqual([])
  const { people } = await cloud.snapshot()
  expect(people!.find(({ _id }) => _id === 'p-kangyue')?.boundOpenid).toBe(winner)
})

test('one phone that binds twice at once is bound once', async () => {
  const claim = await claimOf(cloud, 'p-kangyue-mother')
  const me = accountOf(cloud, 'o-stranger')
  const both = await Promise.all([me.bind(claim), me.bind(claim)])
  expect(both.map(({ ok }) => ok)).toEqual([true, true])
  const { audit } = await cloud.snapshot()
  expect(audit).toHaveLength(1)
})
