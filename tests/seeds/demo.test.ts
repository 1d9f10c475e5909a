import { documents, identities } from '@seeds/demo'
import { handbooks } from '@seeds/handbooks'
import { type CollectionName, documents as schemas } from '@shared/contracts/documents'
import type { PersonDocument } from '@shared/contracts/documents/person'
import type { PolicyDocument } from '@shared/contracts/documents/policy'
import IDValidator from 'id-validator'
import * as v from 'valibot'

const DAYS = ['2026-03-10', '2026-11-21', '2028-02-29', '2030-12-31']

test.each(DAYS)('everything told on %s is as its schema says', (today) => {
  for (const [name, documentsOfIt] of Object.entries(documents(today))) {
    for (const document of documentsOfIt) {
      const { issues } = v.safeParse(schemas[name as CollectionName], document)
      expect(issues?.map((issue) => [name, v.getDotPath(issue), issue.message])).toBeUndefined()
    }
  }
})

test('the same day tells the same story', () => {
  expect(documents('2026-03-10')).toEqual(documents('2026-03-10'))
})

test('every identity but the stranger is bound to a person who is there', () => {
  const { bindings, people } = documents('2026-03-10') as {
    bindings: { _id: string; personId: string }[]
    people: PersonDocument[]
  }
  for (const { openid } of identities) {
    const binding = bindings.find(({ _id }) => _id === openid)
    if (openid === 'o-stranger') expect(binding).toBeUndefined()
    else expect(people.map(({ _id }) => _id)).toContain(binding?.personId)
  }
})

test('ID numbers pass the check and are of a region that does not exist', () => {
  const { people } = documents('2026-03-10') as { people: PersonDocument[] }
  for (const { idNumber, birthDate, sex } of people) {
    expect(new IDValidator().isValid(idNumber, 18)).toBe(true)
    expect(idNumber).toMatch(new RegExp(`^990101${birthDate.replaceAll('-', '')}`))
    expect(Number(idNumber[16]) % 2).toBe(sex === 'M' ? 1 : 0)
  }
  expect(new Set(people.map(({ idNumber }) => idNumber)).size).toBe(people.length)
})

test('each plan has a handbook, each account the parties of its policy', () => {
  const { policies, accounts } = documents('2026-03-10') as {
    policies: PolicyDocument[]
    accounts: { policyIds: string[]; parties: string[] }[]
  }
  const plans = handbooks.flatMap((handbook) => handbook.plans.map(({ id }) => id))
  for (const policy of policies) {
    expect(plans).toContain(policy.plan)
    const account = accounts.find(({ policyIds }) => policyIds.includes(policy._id))
    expect(account?.parties).toEqual(policy.parties)
  }
})
