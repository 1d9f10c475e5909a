import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { THINGS } from '../support/collections'
import type { Transaction } from '../support/sdk'
import { openTarget, type Target } from '../support/target'

let target: Target
const cloud = () => target.local!
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

const things = () => target.db.collection(THINGS)
const ROUNDS = 5

test('after kill -9 every answered commit is there, whole, and no half of another', async () => {
  const answered: string[] = []
  let n = 0
  for (let round = 0; round < ROUNDS; round++) {
    let running = true
    const writer = async () => {
      while (running) {
        const pair = `${target.run}-${n++}`
        try {
          const transaction: Transaction = await target.db.startTransaction()
          for (const half of ['a', 'b']) {
            await transaction
              .collection(THINGS)
              .add({ data: { _id: `${pair}-${half}`, run: target.run, pair } })
          }
          await transaction.commit()
          answered.push(pair)
        } catch {
          return
        }
      }
    }
    const writers = Array.from({ length: 4 }, writer)
    await new Promise((done) => setTimeout(done, 300 + round * 70))
    await cloud().kill()
    running = false
    await Promise.all(writers)
    await cloud().restart()
  }
  const halves = new Map<string, number>()
  const { total } = await things().where({ run: target.run }).count()
  for (let skip = 0; skip < total; skip += 1000) {
    const { data } = await things().where({ run: target.run }).skip(skip).limit(1000).get()
    for (const { pair } of data) halves.set(pair as string, (halves.get(pair as string) ?? 0) + 1)
  }
  expect(answered.length).toBeGreaterThan(ROUNDS * 5)
  expect([...halves.values()].every((count) => count === 2)).toBe(true)
  expect(answered.filter((pair) => !halves.has(pair))).toEqual([])
}, 60_000)

test('after kill -9 every answered upload is there, and nothing else lies in the folder', async () => {
  const kept: string[] = []
  let running = true
  const uploader = async () => {
    for (let i = 0; running; i++) {
      try {
        const cloudPath = `contract/${target.run}/${i}`
        const fileContent = Buffer.alloc(20_000, i % 256)
        kept.push((await target.cloud.uploadFile({ cloudPath, fileContent })).fileID)
      } catch {
        return
      }
    }
  }
  const uploading = uploader()
  await new Promise((done) => setTimeout(done, 500))
  await cloud().kill()
  running = false
  await uploading
  await cloud().restart()
  expect(kept.length).toBeGreaterThan(3)
  for (const [i, fileID] of kept.entries()) {
    const { fileContent } = await target.cloud.downloadFile({ fileID })
    expect(Buffer.alloc(20_000, i % 256).equals(fileContent)).toBe(true)
  }
  const stored = readdirSync(join(cloud().dataDir, 'files'))
  expect(stored.filter((name) => name.endsWith('.part'))).toEqual([])
  expect(stored.length - kept.length).toBeLessThanOrEqual(1)
}, 60_000)

test('a gentle stop loses nothing and the folder opens again', async () => {
  const _id = `${target.run}-gentle`
  await target.db.createCollection('made_here')
  const made = target.db.collection('made_here')
  await made.add({ data: { _id, run: target.run } })
  await cloud().stop()
  await cloud().restart()
  expect((await made.doc(_id).get()).data).toMatchObject({ _id })
})
