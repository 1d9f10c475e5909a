import { accountOf, byButton, bySms, claimOf, codesSent } from './support/account'
import { startCloud, type TestCloud } from './support/cloud'
import { INSURED, newRequestId } from './support/requests'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud({ RATE_LIMITS: 'on' })
})
afterEach(() => cloud.stop())

const STRANGER = 'o-stranger'
const NEW_PHONE = '19900008888'
const stranger = () => accountOf(cloud, STRANGER)
const atMinute = (minute: string) => cloud.setClock(`2026-03-10T10:${minute}+08:00`)

test('a code sent to the phone binds, once', async () => {
  const claim = await claimOf(cloud, 'p-kangyue-mother')
  const code = await stranger().codeFor(claim.phone)
  expect(code).toMatch(/^\d{6}$/)
  expect((await stranger().bind({ ...claim, proof: bySms(code) })).ok).toBe(true)
  await cloud.call('account', STRANGER, { action: 'unbind' })
  expect((await stranger().bind({ ...claim, proof: bySms(code) })).error?.code).toBe('NOT_FOUND')
})

test('a code is good for the OPENID and the phone for which it was sent, for five minutes', async () => {
  const claim = await claimOf(cloud, 'p-kangyue-mother')
  const codeOf = async (openid: string, more: object) =>
    (await accountOf(cloud, openid).bind({ ...claim, ...more })).error?.code
  const code = await stranger().codeFor(claim.phone)
  expect(await codeOf('o-other', { proof: bySms(code) })).toBe('NOT_FOUND')
  const elsewhere = await accountOf(cloud, 'o-third').codeFor(NEW_PHONE)
  expect(await codeOf('o-third', { proof: bySms(elsewhere) })).toBe('NOT_FOUND')
  atMinute('06:00')
  expect(await codeOf(STRANGER, { proof: bySms(code) })).toBe('NOT_FOUND')
})

test('after five wrong ones the right one is no longer right', async () => {
  const me = accountOf(cloud, INSURED)
  const code = await me.codeFor(NEW_PHONE)
  const wrong = bySms(code === '000000' ? '000001' : '000000')
  const change = (proof: object) =>
    me.changePhone({ phone: NEW_PHONE, proof, requestId: newRequestId() })
  for (let n = 0; n < 5; n++)
    expect((await change(wrong)).error).toMatchObject({
      code: 'INVALID_REQUEST',
      path: 'proof.code',
    })
  expect((await change(bySms(code))).error?.code).toBe('INVALID_REQUEST')
  atMinute('01:01')
  expect((await change(bySms(await me.codeFor(NEW_PHONE)))).ok).toBe(true)
})

test('one code a minute and five an hour, for an OPENID and for a phone', async () => {
  expect(await stranger().sendCode(NEW_PHONE)).toMatchObject({ ok: true, sent: true, again: 60 })
  const { error } = await stranger().sendCode('19900007777')
  expect(error?.code).toBe('TOO_MANY_REQUESTS')
  expect(error?.message).toMatch(/^次数过多，请 (60|5\d) 秒后再试$/)
  const other = accountOf(cloud, 'o-other')
  expect((await other.sendCode(NEW_PHONE)).error?.code).toBe('TOO_MANY_REQUESTS')
  for (const minute of ['02:00', '04:00', '06:00', '08:00']) {
    atMinute(minute)
    expect((await stranger().sendCode(NEW_PHONE)).ok).toBe(true)
  }
  atMinute('10:00')
  expect((await stranger().sendCode('19900007777')).error?.message).toMatch(
    /^次数过多，请 5[01] 分钟后再试$/,
  )
  expect((await other.sendCode(NEW_PHONE)).error?.code).toBe('TOO_MANY_REQUESTS')
  expect((await other.sendCode('19900006666')).ok).toBe(true)
  expect(await codesSent(cloud, STRANGER)).toHaveLength(5)
})

test('of two asked for at once one is sent', async () => {
  const both = await Promise.all([stranger().sendCode(NEW_PHONE), stranger().sendCode(NEW_PHONE)])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await codesSent(cloud, STRANGER)).toHaveLength(1)
})

test('whether a phone is known is not told, and neither code nor phone is kept in clear', async () => {
  const { phone } = await claimOf(cloud, 'p-kangyue')
  const known = await cloud.text('account', STRANGER, { action: 'sendCode', phone })
  const unknown = await cloud.text('account', 'o-other', { action: 'sendCode', phone: NEW_PHONE })
  expect(known).toBe(unknown)
  const [code] = await codesSent(cloud, 'o-other')
  const { codes, counters } = await cloud.snapshot()
  expect(codes).toHaveLength(2)
  expect(JSON.stringify([codes, counters])).not.toContain(NEW_PHONE)
  expect(JSON.stringify(codes)).not.toContain(`"${code}"`)
  const outbox = await (await fetch(`${cloud.url}/outbox`)).text()
  expect(outbox).toContain('199****8888')
  expect(outbox).not.toContain(NEW_PHONE)
})

test('one corrects one’s own phone once it is shown to be one’s own', async () => {
  const me = accountOf(cloud, INSURED)
  const requestId = newRequestId()
  const asked = { phone: NEW_PHONE, requestId }
  const stolen = { ...asked, proof: byButton('19900000103') }
  expect((await me.changePhone(stolen)).error?.code).toBe('INVALID_REQUEST')
  const changed = await me.changePhone({ ...asked, proof: byButton(NEW_PHONE) })
  expect(changed).toMatchObject({ ok: true, phone: '199****8888' })
  expect(await me.changePhone({ ...asked, proof: bySms('123456') })).toEqual(changed)
  expect((await me.whoami()).person.phone).toBe('199****8888')
  const { notices, audit } = await cloud.snapshot()
  expect(notices).toMatchObject([{ personId: 'p-kangyue', kind: 'account' }])
  expect(audit).toMatchObject([{ personId: 'p-kangyue', action: 'account.changePhone' }])
})
