import { demoPerson } from '../../../seeds/demo/person'
import type { DesignationAnswer, FoundInsured } from '../../../shared/contracts/responses/desk'
import { startCloud, type TestCloud } from '../functions/support/cloud'
import { INSURED, newRequestId } from '../functions/support/requests'
import { SPECIALIST } from './support/life'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud()
})
afterEach(() => cloud.stop())

const relative = (order: number, birthDate = '1960-04-04') => {
  const { name, idNumber, phone } = demoPerson('x', '赵建国', 'M', birthDate, order)
  return { name, idNumber, phone }
}

const confirm = (more: object) =>
  cloud.call<DesignationAnswer>('desk', SPECIALIST, {
    action: 'confirmDesignation',
    requestId: newRequestId(),
    policyId: 'pol-waiting',
    relation: 'parent',
    calledOn: '2026-03-09',
    ...relative(501),
    ...more,
  })

const designatedOf = async (policyId = 'pol-waiting') => {
  const { policies } = await cloud.snapshot()
  const policy = policies!.find(({ _id }) => _id === policyId) as { designated: object[] }
  return policy.designated
}

test('a relative named on the phone is designated from the day of the call', async () => {
  const { ok, designation } = await confirm({})
  expect(ok).toBe(true)
  expect(designation).toMatchObject({
    name: '赵*国',
    relation: 'parent',
    designatedOn: '2026-03-09',
  })
  expect(await designatedOf()).toHaveLength(1)
  const { people } = await cloud.snapshot()
  expect(people!.find(({ idNumber }) => idNumber === relative(501).idNumber)).toMatchObject({
    birthDate: '1960-04-04',
    sex: 'M',
  })
})

test('the same call entered twice designates one', async () => {
  const requestId = newRequestId()
  const both = await Promise.all([confirm({ requestId }), confirm({ requestId })])
  expect(both[0]).toEqual(both[1])
  expect((await confirm({})).error?.code).toBe('CONFLICT')
  expect(await designatedOf()).toHaveLength(1)
})

test('relation, age and number are the plan’s to say, and nothing is written when they forbid', async () => {
  const before = await cloud.snapshot()
  const codes = async (more: object) => {
    const { error } = await confirm(more)
    return error?.reasons?.map(({ code }) => code) ?? error?.code
  }
  expect(await codes({ relation: 'sibling' })).toEqual(['RELATION_NOT_ALLOWED'])
  expect(await codes({ ...relative(501, '1930-01-01') })).toEqual(['RELATIVE_OVER_AGE'])
  expect(await codes({ policyId: 'pol-kangyue' })).toBe('CONFLICT')
  expect(await codes({ calledOn: '2026-03-11' })).toBe('INVALID_REQUEST')
  expect(await codes({ policyId: 'pol-nobody' })).toBe('NOT_FOUND')
  expect(await cloud.snapshot()).toEqual(before)
})

test('of several at once no more are taken than the plan has places for', async () => {
  const answers = await Promise.all([501, 503, 505, 507].map((order) => confirm(relative(order))))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(2)
  expect(await designatedOf()).toHaveLength(2)
})

test('the insured who calls is found by their number, masked, and the look is on record', async () => {
  const { people } = await cloud.snapshot()
  const { idNumber } = people!.find(({ _id }) => _id === 'p-kangyue') as { idNumber: string }
  const find = (openid: string) =>
    cloud.call<FoundInsured>('desk', openid, { action: 'findInsured', idNumber })
  const found = await find(SPECIALIST)
  expect(found.policies.map(({ id, relatives }) => [id, relatives?.most])).toEqual([
    ['pol-kangyue', 2],
  ])
  expect(JSON.stringify(found)).not.toContain(idNumber)
  expect((await find(INSURED)).error?.code).toBe('FORBIDDEN')
  const { audit } = await cloud.snapshot()
  expect(audit).toEqual([
    expect.objectContaining({ action: 'desk.findInsured', personId: 'p-kangyue' }),
  ])
})
