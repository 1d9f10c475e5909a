import { identities } from '../../../seeds/demo'
import type { BenefitsDetail, BenefitsList } from '../../../shared/contracts/responses/benefits'
import { startCloud, type TestCloud } from './support/cloud'
import { INSURED, RELATIVE, submitAppointment } from './support/requests'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.stop())

const list = (openid: string, more: object = {}) =>
  cloud.call<BenefitsList>('benefits', openid, { action: 'list', ...more })
const detail = (openid: string, more: object) =>
  cloud.call<BenefitsDetail>('benefits', openid, { action: 'detail', ...more })
const APPOINTMENT = { policyId: 'pol-kangyue', service: 'outpatient-appointment-open' }

describe('the list of benefits', () => {
  test('shows the ten services of 都会康悦, each decided', async () => {
    const { ok, policies } = await list(INSURED)
    expect(ok).toBe(true)
    expect(policies).toHaveLength(1)
    const [policy] = policies
    expect(policy).toMatchObject({ id: 'pol-kangyue', status: 'active', as: 'insured' })
    expect(policy!.services).toHaveLength(10)
    for (const { decision } of policy!.services) expect(decision.outcome).not.toBe('ineligible')
  })

  test('says what an application will ask for, and how many uses are left', async () => {
    const { policies } = await list(INSURED)
    const { decision } = policies[0]!.services.find(
      ({ service }) => service === APPOINTMENT.service,
    )!
    expect(decision.missing).toEqual(['facts.department', 'materials.id-document'])
    expect(decision.quota).toMatchObject({ limit: 1, remaining: 1 })
  })

  test('masks every name and gives no number of a person', async () => {
    const text = await cloud.text('benefits', INSURED, { action: 'list' })
    expect(text).toContain('王*兰')
    for (const plain of ['王小兰', '周明远', '李桂芳', '990101', '1990000']) {
      expect(text).not.toContain(plain)
    }
  })

  test('tells someone in the waiting period its last day for each service', async () => {
    const { policies } = await list('o-insured-waiting')
    for (const { decision } of policies[0]!.services) {
      expect(decision.reasons).toEqual([
        expect.objectContaining({ code: 'WAITING_PERIOD', until: '2026-03-19' }),
      ])
      expect(decision.opensOn).toBe('2026-03-20')
    }
  })

  test('counts the second waiting from the day of reinstatement', async () => {
    const { policies } = await list('o-insured-reinstated')
    for (const { decision } of policies[0]!.services) {
      expect(decision.reasons.map(({ code, until }) => [code, until])).toEqual([
        ['WAITING_PERIOD', '2026-03-29'],
      ])
    }
  })

  test('lets the insured look on behalf of each relative, one past the waiting and one in it', async () => {
    const { policies } = await list(INSURED)
    const relatives = policies[0]!.beneficiaries.filter(({ is }) => is === 'relative')
    expect(relatives).toHaveLength(2)
    const codes = async (beneficiary: object) => {
      const { policies: theirs } = await list(INSURED, { beneficiary })
      const guide = theirs[0]!.services.find(({ service }) => service === 'hospital-guide')!
      return guide.decision.reasons.map(({ code }) => code)
    }
    const [spouse, mother] = relatives as { id: string }[]
    expect(await codes({ is: 'relative', id: spouse!.id })).toEqual([])
    expect(await codes({ is: 'relative', id: mother!.id })).toEqual(['RELATIVE_WAITING_PERIOD'])
  })

  test('shows a relative the shared policy as for themselves, and nobody else', async () => {
    const { policies } = await list(RELATIVE)
    expect(policies).toHaveLength(1)
    expect(policies[0]).toMatchObject({ as: 'relative', beneficiary: { self: true } })
    expect(policies[0]!.beneficiaries).toHaveLength(1)
    const notShared = policies[0]!.services.find(({ service }) => service === 'phone-doctor')!
    expect(notShared.decision.reasons.map(({ code }) => code)).toEqual(['BENEFICIARY_NOT_ALLOWED'])
  })

  test('lets a guardian file for a child', async () => {
    const { policies } = await list('o-guardian-of-minor')
    expect(policies[0]).toMatchObject({
      as: 'guardian',
      beneficiary: { is: 'insured', self: false },
    })
    for (const { decision } of policies[0]!.services) expect(decision.reasons).toEqual([])
  })

  test('tells someone bound to nobody so', async () => {
    expect((await list('o-stranger')).error?.code).toBe('NOT_BOUND')
  })

  const NOTHING_TO_SEE = ['o-stranger', 'o-specialist', 'o-guardian-new', 'o-relative-new']

  test('decides for every demo person, under every plan they have', async () => {
    const told = identities.filter(({ openid }) => !NOTHING_TO_SEE.includes(openid))
    for (const { openid } of told) {
      const { policies } = await list(openid)
      expect([openid, policies.length > 0]).toEqual([openid, true])
      for (const { services, status } of policies) {
        expect([openid, status]).toEqual([openid, 'active'])
        expect(services.length).toBeGreaterThan(3)
        for (const { decision } of services) {
          expect(decision.outcome === 'ineligible').toBe(decision.reasons.length > 0)
        }
      }
    }
  })

  test('answers alike for policies of others and policies that are not there', async () => {
    const others = await cloud.text('benefits', INSURED, { action: 'list', policyId: 'pol-minor' })
    const absent = await cloud.text('benefits', INSURED, { action: 'list', policyId: 'pol-none' })
    expect(others).toBe(absent)
    expect(JSON.parse(others).error.code).toBe('NOT_FOUND')
  })
})

describe('the page of a service', () => {
  test('brings its steps, papers, terms of cancelling and the clauses they name', async () => {
    const { service, consents, decision } = await detail(INSURED, APPOINTMENT)
    expect(service.steps.length).toBeGreaterThan(0)
    expect(service.cancelling.length).toBeGreaterThan(0)
    const ids = service.clauses.map(({ id }) => id)
    for (const { source } of service.materials) expect(ids).toContain(source)
    expect(consents).toEqual(['health-data', 'provider'])
    expect(decision.outcome).toBe('incomplete')
  })

  test('decides with the facts given', async () => {
    const asked = { ...APPOINTMENT, facts: { department: 'obstetrics' } }
    const { decision } = await detail(INSURED, asked)
    expect(decision.reasons.map(({ code }) => code)).toEqual(['DEPARTMENT_EXCLUDED'])
  })

  test('asks consent for sending records abroad only where they go abroad', async () => {
    const { consents } = await detail(INSURED, { ...APPOINTMENT, service: 'international-consult' })
    expect(consents).toContain('cross-border')
  })

  test('tells in its history what took a use, and a relative not by which application', async () => {
    const { application } = await submitAppointment(cloud)
    const own = await detail(INSURED, APPOINTMENT)
    expect(own.history).toEqual([
      expect.objectContaining({ kind: 'hold', uses: 1, application: application.id }),
    ])
    const theirs = await detail(RELATIVE, APPOINTMENT)
    expect(theirs.history).toHaveLength(1)
    expect(theirs.history[0]).not.toHaveProperty('application')
  })

  test('names the day for a relative who has to wait still, to those who may know', async () => {
    const shared = { ...APPOINTMENT, service: 'outpatient-appointment' }
    const { notBefore, policy } = await detail(INSURED, shared)
    const mother = policy.beneficiaries.find(
      (one) => one.is === 'relative' && one.relation === 'parent',
    )
    const { id } = mother as { id: string }
    expect(notBefore).toEqual({ [id]: '2026-03-30' })
    const hers = await detail(INSURED, { ...shared, beneficiary: { is: 'relative', id } })
    expect(hers.decision.opensOn).toBe(notBefore[id])
    expect((await detail(RELATIVE, shared)).notBefore).toEqual({})
  })

  test('is not found for services that the plan does not have', async () => {
    const { error } = await detail(INSURED, { ...APPOINTMENT, service: 'no-such-service' })
    expect(error?.code).toBe('NOT_FOUND')
  })
})
