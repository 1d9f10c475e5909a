import { startCloud, type TestCloud } from './support/cloud'
import { paper } from './support/papers'
import { INSURED, openAppointment, phoneDoctor, submitAppointment } from './support/requests'

let cloud: TestCloud
let application: string
let theirs: string
beforeAll(async () => {
  cloud = await startCloud()
  application = (await submitAppointment(cloud)).application.id
  theirs = await paper(cloud, 'o-insured-waiting', 'id-document')
})
afterAll(() => cloud.stop())

const SUBMIT = { action: 'submit', requestId: 'h1', consents: [], ...phoneDoctor }
const OPERATOR = { $gt: '' }

const faults: [what: string, name: string, event: unknown, path: string][] = [
  ['no action', 'benefits', {}, 'action'],
  ['an unknown action', 'benefits', { action: 'drop' }, 'action'],
  ['an action of the language itself', 'benefits', { action: 'constructor' }, 'action'],
  ['an action that is no text', 'benefits', { action: ['list'] }, 'action'],
  ['an operator for a policy', 'benefits', { action: 'list', policyId: OPERATOR }, 'policyId'],
  [
    'an operator for a service',
    'benefits',
    { action: 'detail', policyId: 'pol-kangyue', service: OPERATOR },
    'service',
  ],
  ['an operator for an application', 'applications', { action: 'get', id: OPERATOR }, 'id'],
  ['an operator for a requestId', 'applications', { ...SUBMIT, requestId: OPERATOR }, 'requestId'],
  ['an empty requestId', 'applications', { ...SUBMIT, requestId: '' }, 'requestId'],
  [
    'an operator for a beneficiary',
    'applications',
    { ...SUBMIT, beneficiary: { is: 'relative', id: OPERATOR } },
    'beneficiary.id',
  ],
  [
    'an unknown kind of beneficiary',
    'applications',
    { ...SUBMIT, beneficiary: { is: 'everyone' } },
    'beneficiary.is',
  ],
  ['facts that are a list', 'applications', { ...SUBMIT, facts: [] }, 'facts'],
  [
    'a day that does not exist',
    'applications',
    { ...SUBMIT, facts: { diagnosis: { status: 'confirmed', on: '2026-02-30' } } },
    'facts.diagnosis.on',
  ],
  ['materials that are no list', 'applications', { ...SUBMIT, materials: 'mat' }, 'materials'],
  [
    'a material that is an operator',
    'applications',
    { ...SUBMIT, materials: [OPERATOR] },
    'materials.0',
  ],
  ['an unknown consent', 'applications', { ...SUBMIT, consents: ['all'] }, 'consents.0'],
  [
    'a name that is an operator',
    'account',
    { action: 'bind', name: OPERATOR, idNumber: '990101198505011029', phone: '19900000102' },
    'name',
  ],
  [
    'a file of 11 MB',
    'materials',
    { action: 'ticket', kind: 'id-document', name: 'a', size: 11_534_336, type: 'image/png' },
    'size',
  ],
  [
    'a type that is not taken',
    'materials',
    { action: 'ticket', kind: 'id-document', name: 'a', size: 10, type: 'text/html' },
    'type',
  ],
]

test.each(faults)(
  '%s is refused where it stands, and nothing changes',
  async (_, name, event, path) => {
    const before = await cloud.snapshot()
    const { ok, error } = await cloud.call(name, INSURED, event)
    expect({ ok, code: error?.code, path: error?.path }).toEqual({
      ok: false,
      code: 'INVALID_REQUEST',
      path,
    })
    expect(await cloud.snapshot()).toEqual(before)
  },
)

test('who files is never taken from the event', async () => {
  const forged = { ...SUBMIT, applicant: 'guardian', personId: 'p-minor', policyId: 'pol-minor' }
  const { error } = await cloud.call('applications', INSURED, forged)
  expect(error?.code).toBe('NOT_FOUND')
  const asOther = {
    action: 'list',
    userInfo: { openId: 'o-insured-waiting' },
    openid: 'o-specialist',
  }
  const text = await cloud.text('benefits', INSURED, asOther)
  expect(text).toContain('pol-kangyue')
  expect(text).not.toContain('pol-waiting')
})

test('what belongs to others cannot be told from what is not there', async () => {
  const pairs: [name: string, others: object, absent: object][] = [
    ['applications', { action: 'get', id: application }, { action: 'get', id: 'app_none' }],
    [
      'applications',
      { action: 'cancelPreview', id: application },
      { action: 'cancelPreview', id: 'app_none' },
    ],
    [
      'applications',
      { action: 'cancel', id: application, requestId: 'h2' },
      { action: 'cancel', id: 'app_none', requestId: 'h2' },
    ],
    [
      'benefits',
      { action: 'detail', policyId: 'pol-kangyue', service: 'phone-doctor' },
      { action: 'detail', policyId: 'pol-none', service: 'phone-doctor' },
    ],
    [
      'applications',
      { ...SUBMIT, policyId: 'pol-minor', beneficiary: { is: 'relative', id: 'des-kangyue-1' } },
      { ...SUBMIT, policyId: 'pol-minor', beneficiary: { is: 'relative', id: 'des-none' } },
    ],
  ]
  const before = await cloud.snapshot()
  for (const [name, others, absent] of pairs) {
    const answers = await Promise.all(
      [others, absent].map((event) => cloud.text(name, 'o-guardian-of-minor', event)),
    )
    expect(answers[0]).toBe(answers[1])
    expect(JSON.parse(answers[0]!).error.code).toBe('NOT_FOUND')
  }
  expect(await cloud.snapshot()).toEqual(before)
})

test('papers of others serve no more than papers that are not there', async () => {
  const ask = (id: string) =>
    cloud.text('applications', INSURED, { action: 'preview', ...openAppointment([id]) })
  expect(await ask(theirs)).toBe(await ask('mat_none'))
  for (const action of ['link', 'remove']) {
    const [others, absent] = await Promise.all(
      [theirs, 'mat_none'].map((materialId) =>
        cloud.text('materials', INSURED, { action, materialId }),
      ),
    )
    expect(others).toBe(absent)
  }
})
