import * as v from 'valibot'
import { documents as schemas } from '../../../shared/contracts/documents'
import type { LedgerEntryDocument } from '../../../shared/contracts/documents/ledgerEntry'
import { replay } from '../../../shared/ledger'
import { startCloud, type TestCloud } from './support/cloud'
import { paper } from './support/papers'
import { INSURED, newRequestId, phoneDoctor, submit, submitAppointment } from './support/requests'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud()
  await submit(cloud, INSURED, phoneDoctor)
  const { application } = await submitAppointment(cloud)
  await cloud.call('applications', INSURED, {
    action: 'cancel',
    id: application.id,
    requestId: newRequestId(),
  })
  await submitAppointment(cloud)
  const loose = await paper(cloud, INSURED, 'lab-report')
  await cloud.call('materials', INSURED, { action: 'link', materialId: loose })
  await cloud.call('materials', INSURED, { action: 'remove', materialId: loose })
})
afterAll(() => cloud.stop())

test('everything the functions write is as its schema says', async () => {
  const stored = await cloud.snapshot()
  for (const [name, schema] of Object.entries(schemas)) {
    for (const document of stored[name]!) {
      const { issues } = v.safeParse(schema, document)
      expect([name, issues?.map((issue) => [v.getDotPath(issue), issue.message])]).toEqual([
        name,
        undefined,
      ])
    }
  }
  expect(stored.applications).toHaveLength(3)
})

test('the account is what its ledger adds up to', async () => {
  const { accounts, ledger } = await cloud.snapshot()
  const account = accounts!.find(({ _id }) => _id === 'p-kangyue~metlife-kangyue')!
  expect(replay(ledger as unknown as LedgerEntryDocument[])).toEqual(account.uses)
  expect(account.version).toBe(4)
})
