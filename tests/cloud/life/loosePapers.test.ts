import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AccessLog } from '../../../shared/contracts/responses/privacy'
import { claimOf } from '../functions/support/account'
import { startCloud, type TestCloud } from '../functions/support/cloud'
import { paper, photo, ticketFor } from '../functions/support/papers'
import { relativesOf } from '../functions/support/relatives'
import { INSURED, openAppointment, submit } from '../functions/support/requests'
import { filed } from './support/life'
import { type Timer, timerOf } from './support/timer'

let cloud: TestCloud
let timer: Timer
beforeEach(async () => {
  cloud = await startCloud()
  timer = timerOf(cloud)
})
afterEach(() => cloud.stop())

const GUARDIAN = 'o-guardian-new'
const files = () => readdirSync(join(cloud.dataDir, 'files')).length
const statusOf = async (id: string) =>
  (await cloud.documentsIn('materials')).find(({ _id }) => _id === id)?.status
const erasedOn = async (moment: string) => (await timer.on(moment)).done.loosePapers

test('a paper never handed in goes after thirty days, with its file and a line in the record', async () => {
  const id = await paper(cloud, INSURED, 'id-document')
  expect(await erasedOn('2026-04-09T09:59:00+08:00')).toBe(0)
  expect(await statusOf(id)).toBe('confirmed')
  expect(files()).toBe(1)
  expect(await erasedOn('2026-04-09T10:01:00+08:00')).toBe(1)
  expect(await statusOf(id)).toBe('removed')
  expect(files()).toBe(0)
  const { entries } = await cloud.call<AccessLog>('privacy', INSURED, { action: 'accessLog' })
  expect(entries[0]).toMatchObject({ who: '系统', action: '删除没有提交的材料' })
  expect(await erasedOn('2026-04-09T10:02:00+08:00')).toBe(0)
})

test('an upload never confirmed goes after two days, with what was uploaded', async () => {
  await filed(cloud)
  const before = files()
  const bytes = await photo()
  const { materialId, cloudPath } = await ticketFor(cloud, INSURED, 'id-document', bytes.length)
  await cloud.upload(INSURED, cloudPath, bytes)
  expect(files()).toBe(before + 1)
  expect(await erasedOn('2026-03-12T09:59:00+08:00')).toBe(0)
  expect(await erasedOn('2026-03-12T10:01:00+08:00')).toBe(1)
  expect(await statusOf(materialId)).toBe('removed')
  expect(files()).toBe(before)
})

test('papers that an application or a claim rests on stay', async () => {
  const life = await filed(cloud)
  const { materialIds } = await life.stored()
  const proof = await paper(cloud, GUARDIAN, 'guardianship-proof')
  const { name, idNumber } = await claimOf(cloud, 'p-ward')
  const claimed = await relativesOf(cloud, GUARDIAN).claimWard({
    ...{ name, idNumber, policyNumber: 'DHKY20250000000202', materialId: proof },
  })
  expect(claimed.ok).toBe(true)
  expect(await erasedOn('2026-06-01T10:00:00+08:00')).toBe(0)
  for (const id of [...materialIds, proof]) expect(await statusOf(id)).toBe('confirmed')
})

test('more than a page of them go in one run', async () => {
  const bytes = await photo()
  for (let n = 0; n < 53; n++) await ticketFor(cloud, INSURED, 'id-document', bytes.length)
  await filed(cloud)
  expect(await erasedOn('2026-03-20T10:00:00+08:00')).toBe(53)
})

test('who submits with one that has gone is told which, and nothing is taken in', async () => {
  const gone = await paper(cloud, INSURED, 'id-document')
  await erasedOn('2026-04-10T10:00:00+08:00')
  const answer = await submit(cloud, INSURED, openAppointment([gone]))
  expect(answer.error).toMatchObject({ code: 'INVALID_REQUEST', path: 'materials.0' })
  expect(await cloud.documentsIn('applications')).toEqual([])
})
