import type {
  ApplicationAnswer,
  ApplicationsList,
} from '../../../shared/contracts/responses/applications'
import { startCloud, type TestCloud } from './support/cloud'
import { paper } from './support/papers'
import { relativesOf } from './support/relatives'
import { CONSENTS, INSURED, newRequestId, RELATIVE, submit } from './support/requests'

let cloud: TestCloud
let id: string
beforeEach(async () => {
  cloud = await startCloud()
  id = await filed(RELATIVE)
})
afterEach(() => cloud.stop())

const SPOUSE = 'des-kangyue-1'

const DIAGNOSIS = {
  ...{ status: 'confirmed', category: 'critical', on: '2026-03-01' },
  ...{ hospitalGrade: '3A', first: true },
}

/** Files for the spouse. */
async function filed(openid: string): Promise<string> {
  const kinds = ['id-document', 'diagnosis-record']
  const asked = {
    policyId: 'pol-kangyue',
    service: 'hospital-guide',
    beneficiary: { is: 'relative', id: SPOUSE },
    facts: { diagnosis: DIAGNOSIS },
    materials: await Promise.all(kinds.map((kind) => paper(cloud, openid, kind))),
  }
  const { application, error } = await submit(cloud, openid, asked, {
    consents: [...CONSENTS, 'relative-data'],
  })
  expect(error).toBeUndefined()
  return application.id
}
const share = (shares: boolean) => relativesOf(cloud, RELATIVE).share('pol-kangyue', SPOUSE, shares)
const get = (openid: string) =>
  cloud.call<ApplicationAnswer>('applications', openid, { action: 'get', id })
const idsOf = async (openid: string) => {
  const list = { action: 'list' }
  const { applications } = await cloud.call<ApplicationsList>('applications', openid, list)
  return applications.map((one) => [one.id, one.shared])
}

test('what a relative files is theirs alone until they share it, and again when they no longer do', async () => {
  expect((await get(INSURED)).error?.code).toBe('NOT_FOUND')
  expect(await idsOf(INSURED)).toEqual([])
  expect(await share(true)).toMatchObject({ ok: true, shares: true })
  expect((await get(INSURED)).application).toMatchObject({ id, shared: true, may: [], needed: [] })
  expect((await get(INSURED)).templates).toEqual([])
  expect(await idsOf(INSURED)).toEqual([[id, true]])
  expect(await idsOf(RELATIVE)).toEqual([[id, undefined]])
  await share(false)
  expect((await get(INSURED)).error?.code).toBe('NOT_FOUND')
  expect(await idsOf(INSURED)).toEqual([])
})

test('who may read may not act', async () => {
  await share(true)
  const acts = [
    { action: 'cancel', id },
    { action: 'cancelPreview', id },
    { action: 'rate', id, stars: 5 },
    { action: 'supplement', id, facts: { topic: '睡眠' } },
  ]
  const before = await cloud.documentsIn('applications')
  for (const act of acts) {
    const { error } = await cloud.call('applications', INSURED, {
      requestId: newRequestId(),
      ...act,
    })
    expect([act.action, error?.code]).toEqual([act.action, 'FORBIDDEN'])
  }
  expect(await cloud.documentsIn('applications')).toEqual(before)
})

test('sharing opens nothing to anybody else, and is the relative’s alone to say', async () => {
  await share(true)
  for (const openid of ['o-insured-waiting', 'o-guardian-of-minor'])
    expect((await get(openid)).error?.code).toBe('NOT_FOUND')
  const codeOf = async (openid: string, policyId: string, of: string) =>
    (await relativesOf(cloud, openid).share(policyId, of, true)).error?.code
  expect(await codeOf(INSURED, 'pol-kangyue', SPOUSE)).toBe('NOT_FOUND')
  expect(await codeOf(RELATIVE, 'pol-kangyue', 'des-kangyue-2')).toBe('NOT_FOUND')
  expect(await codeOf(RELATIVE, 'pol-none', SPOUSE)).toBe('NOT_FOUND')
  expect(await codeOf('o-relative-new', 'pol-inviting', 'des-inviting-1')).toBe('NOT_FOUND')
})

test('what the insured files for a relative both see', async () => {
  await cloud.call('applications', RELATIVE, { action: 'cancel', id, requestId: newRequestId() })
  const second = await filed(INSURED)
  expect(await idsOf(INSURED)).toEqual([[second, undefined]])
  expect((await idsOf(RELATIVE)).map(([one]) => one)).toEqual([second, id])
})
