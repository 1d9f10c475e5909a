import type { BenefitsList } from '../../../shared/contracts/responses/benefits'
import { accountOf, claimOf } from './support/account'
import { startCloud, type TestCloud } from './support/cloud'
import { policyStored, relativesOf } from './support/relatives'
import { newRequestId } from './support/requests'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud()
})
afterEach(() => cloud.stop())

const POLICY = 'pol-inviting'
const MOTHER = 'des-inviting-1'
const RELATIVE = 'o-relative-new'
const insured = () => relativesOf(cloud, 'o-insured-inviting')
const relative = () => relativesOf(cloud, RELATIVE)
const invite = (more: object = {}) => insured().invite(POLICY, MOTHER, more)
const seen = async () =>
  (await cloud.call<BenefitsList>('benefits', RELATIVE, { action: 'list' })).policies

test('a designated relative who is bound sees nothing before they have joined', async () => {
  expect(await seen()).toEqual([])
  expect((await accountOf(cloud, RELATIVE).whoami()).policies).toEqual([])
  expect((await relative().list()).policies).toEqual([])
})

test('an invitation tells who invites to what, and the designated one joins by it, once', async () => {
  const { token, expiresAt, path } = await invite()
  expect(token).toMatch(/^[\w-]{43}$/)
  expect([expiresAt, path]).toEqual([
    '2026-03-13T10:00:00.000+08:00'.replace('.000', expiresAt.slice(19, 23)),
    `/packages/family/pages/invitation/index?token=${token}`,
  ])
  expect(await relativesOf(cloud, 'o-stranger').invitation(token)).toMatchObject({
    ...{ ok: true, from: '冯*琴', relation: 'parent', expiresAt },
    planName: (await insured().policy(POLICY)).planName,
  })
  expect((await insured().policy(POLICY)).relatives).toMatchObject([
    { status: 'invited', invitation: { expiresAt } },
  ])
  const joined = await relative().accept(token)
  expect(joined).toMatchObject({ ok: true, policyId: POLICY, joinedOn: '2026-03-10' })
  expect((await seen()).map(({ id }) => id)).toEqual([POLICY])
  expect((await insured().policy(POLICY)).relatives).toMatchObject([{ status: 'joined' }])
  expect((await relative().accept(token)).error?.code).toBe('NOT_FOUND')
  expect(await cloud.documentsIn('invitations')).toEqual([])
  expect(await cloud.documentsIn('notices')).toMatchObject([
    { personId: 'p-inviting', kind: 'relatives', title: '亲属已加入' },
  ])
  expect((await invite()).error?.message).toBe('这位亲属已经加入')
})

test('somebody else finds nothing by the token, and it stays for the one invited', async () => {
  const { token } = await invite()
  const answers = await Promise.all(
    ['o-insured-kangyue', 'o-insured-inviting', 'o-relative-past-waiting'].map((openid) =>
      relativesOf(cloud, openid).accept(token),
    ),
  )
  expect(new Set(answers.map(({ error }) => error?.code))).toEqual(new Set(['NOT_FOUND']))
  expect((await relativesOf(cloud, 'o-stranger').accept(token)).error?.code).toBe('NOT_BOUND')
  expect((await relative().accept(token)).ok).toBe(true)
})

test('a token that is unknown, used, replaced or over is the same to whoever asks', async () => {
  const first = await invite()
  const second = await invite()
  const unknown = 'A'.repeat(43)
  await relative().accept(second.token)
  const answers = [
    ...(await Promise.all([unknown, first.token, second.token].map(insured().invitation))),
  ]
  await cloud.place({ policies: [await notJoined()] })
  const third = await invite()
  cloud.setClock('2026-03-13T10:30:00+08:00')
  answers.push(await insured().invitation(third.token))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]!.error?.code).toBe('NOT_FOUND')
  expect((await relative().accept(third.token)).error?.code).toBe('NOT_FOUND')
  expect((await insured().policy(POLICY)).relatives).toMatchObject([{ status: 'designated' }])
})

async function notJoined() {
  const policy = await policyStored(cloud, POLICY)
  return {
    ...policy,
    designated: policy.designated.map(({ joinedOn: _, ...designation }) => designation),
  }
}

test('of two who accept one token at once one joins', async () => {
  const { token } = await invite()
  const both = await Promise.all([relative().accept(token), relative().accept(token)])
  expect(both.map(({ ok, error }) => error?.code ?? ok).sort()).toEqual(['NOT_FOUND', true])
  expect(await cloud.documentsIn('notices')).toHaveLength(1)
})

test('the same request gets the same token again, and two at once leave one that works', async () => {
  const requestId = newRequestId()
  const same = await Promise.all([invite({ requestId }), invite({ requestId })])
  expect(same[0]).toEqual(same[1])
  const both = await Promise.all([invite(), invite()])
  const open = await Promise.all(both.map(({ token }) => insured().invitation(token)))
  expect(open.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await cloud.documentsIn('invitations')).toHaveLength(1)
})

test('the token is kept nowhere in clear', async () => {
  const { token } = await invite()
  const { invitations, policies } = await cloud.snapshot()
  expect(JSON.stringify([invitations, policies])).not.toContain(token)
})

test('only who acts for the insured invites, and only those who stand', async () => {
  const codeOf = async (openid: string, policyId: string, id: string) =>
    (await relativesOf(cloud, openid).invite(policyId, id)).error?.code
  expect(await codeOf(RELATIVE, POLICY, MOTHER)).toBe('NOT_FOUND')
  expect(await codeOf('o-insured-kangyue', POLICY, MOTHER)).toBe('NOT_FOUND')
  expect(await codeOf('o-insured-inviting', POLICY, 'des-none')).toBe('NOT_FOUND')
  expect(await codeOf('o-insured-inviting', 'pol-none', MOTHER)).toBe('NOT_FOUND')
  const prepared = await relativesOf(cloud, 'o-insured-waiting').designate({
    policyId: 'pol-waiting',
  })
  expect(await codeOf('o-insured-waiting', 'pol-waiting', prepared.designation.id)).toBe('CONFLICT')
})

test('one who has just bound joins as well: invitation and own binding, in either order', async () => {
  await cloud.call('account', RELATIVE, { action: 'unbind' })
  const { token } = await invite()
  expect((await relative().accept(token)).error?.code).toBe('NOT_BOUND')
  await accountOf(cloud, 'o-her-new-phone').bind(await claimOf(cloud, 'p-inviting-mother'))
  expect((await relativesOf(cloud, 'o-her-new-phone').accept(token)).ok).toBe(true)
})
