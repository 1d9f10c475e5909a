import type {
  AskHumanAnswer,
  DeskEnquiries,
  DeskEnquiryAnswer,
  Enquiries,
} from '../../../shared/contracts/responses/privacy'
import { startCloud, type TestCloud } from '../functions/support/cloud'
import { INSURED, newRequestId, RELATIVE, submitAppointment } from '../functions/support/requests'
import { SPECIALIST } from '../life/support/life'
import { timerOf } from '../life/support/timer'
import { privacyOf } from './support/privacy'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud()
})
afterEach(() => cloud.stop())

const DECISION = {
  kind: 'decision',
  policyId: 'pol-kangyue',
  service: 'phone-doctor',
  code: 'QUOTA_EXHAUSTED',
}
const ask = (about: object, openid = INSURED, more: object = {}) =>
  privacyOf(cloud, openid)<AskHumanAnswer>('askHuman', { about, words: '为什么不能用？', ...more })
const mine = (openid = INSURED) => privacyOf(cloud, openid)<Enquiries>('enquiries')
const desk = <T>(action: string, more: object = {}) =>
  cloud.call<T>('desk', SPECIALIST, { action, requestId: newRequestId(), ...more })

test('a refusal may be put to a human, whose answer comes back with a notice', async () => {
  const { enquiry } = await ask(DECISION)
  expect(enquiry).toMatchObject({ status: 'open', about: DECISION, answer: null })
  expect(enquiry.subject).toMatch(/：次数用完$/)
  const [queued] = (await desk<DeskEnquiries>('enquiries')).enquiries
  expect(queued).toMatchObject({
    id: enquiry.id,
    words: '为什么不能用？',
    person: { name: '王*兰', phone: '199****0102' },
  })
  const answered = await desk<DeskEnquiryAnswer>('answerEnquiry', {
    id: enquiry.id,
    words: '查过了，次数记错了，已经改正。',
    version: queued!.version,
  })
  expect(answered.enquiry).toMatchObject({ status: 'answered' })
  expect((await mine()).enquiries).toMatchObject([
    { id: enquiry.id, status: 'answered', answer: { words: '查过了，次数记错了，已经改正。' } },
  ])
  const [notice] = await timerOf(cloud).noticesOf(INSURED)
  expect(notice).toMatchObject({ kind: 'enquiry', text: expect.stringContaining('已经改正') })
  const [sent] = await timerOf(cloud).sent()
  expect(JSON.stringify(sent)).not.toContain('已经改正')
  expect((await desk<DeskEnquiries>('enquiries')).enquiries).toEqual([])
  const { enquiries } = await desk<DeskEnquiries>('enquiries', { status: 'answered' })
  expect(enquiries.map(({ id }) => id)).toEqual([enquiry.id])
})

test('what one asks about must be one’s own: another’s is answered as what is not there', async () => {
  const { application } = await submitAppointment(cloud)
  const pairs = [
    [DECISION, { ...DECISION, policyId: 'pol-none' }],
    [
      { kind: 'application', id: application.id },
      { kind: 'application', id: 'app_none' },
    ],
  ] as const
  for (const abouts of pairs) {
    const answers = await Promise.all(
      abouts.map((about) =>
        cloud.text('privacy', 'o-insured-cpic', {
          action: 'askHuman',
          requestId: newRequestId(),
          about,
          words: '问',
        }),
      ),
    )
    expect(answers[0]).toBe(answers[1])
    expect(JSON.parse(answers[0]!).error.code).toBe('NOT_FOUND')
  }
  expect((await ask({ kind: 'application', id: application.id })).enquiry.subject).toMatch(
    /^申请：/,
  )
  expect((await ask({ ...DECISION, service: 'none' })).error?.code).toBe('NOT_FOUND')
})

test('a correction names what is wrong, and only its asker sees it', async () => {
  const { enquiry } = await ask({ kind: 'correction', field: 'name' })
  expect(enquiry.subject).toBe('更正姓名')
  expect((await mine(RELATIVE)).enquiries).toEqual([])
})

test('the same request asks once, and nobody floods the desk', async () => {
  const requestId = newRequestId()
  const first = await ask({ kind: 'other' }, INSURED, { requestId })
  expect(await ask({ kind: 'other' }, INSURED, { requestId })).toEqual(first)
  const other = await ask({ kind: 'correction', field: 'sex' }, INSURED, { requestId })
  expect(other.error?.code).toBe('IDEMPOTENCY_MISMATCH')
  expect((await mine()).enquiries).toHaveLength(1)
})

test('two specialists cannot answer one question twice', async () => {
  const { enquiry } = await ask({ kind: 'other' })
  const answer = (more: object = {}) =>
    desk<DeskEnquiryAnswer>('answerEnquiry', { id: enquiry.id, words: '好', version: 1, ...more })
  const codes = await Promise.all([answer(), answer()])
  expect(codes.map(({ error }) => error?.code ?? 'ok').sort()).toEqual(['CONFLICT', 'ok'])
  expect((await answer({ id: 'enq_none' })).error?.code).toBe('NOT_FOUND')
  const asMember = await cloud.call('desk', INSURED, { action: 'enquiries' })
  expect(asMember.error?.code).toBe('FORBIDDEN')
})
