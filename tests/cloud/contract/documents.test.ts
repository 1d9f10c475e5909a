import { THINGS } from './support/collections'
import { failure, openTarget, type Target } from './support/target'

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

const things = () => target.db.collection(THINGS)
const id = (name: string) => `${target.run}-${name}`

test('a document comes back as it was added, with dates as dates and numbers as numbers', async () => {
  const data = {
    run: target.run,
    int: 1,
    big: 1_700_000_000_000,
    fraction: 1.5,
    negativeZero: 0,
    yes: true,
    nothing: null,
    when: new Date(0),
    list: [1, 'two', { three: 3 }],
    nested: { a: { b: '深' } },
  }
  const { _id } = await things().add({ data })
  const { data: found } = await things().doc(_id).get()
  expect(found).toEqual({ ...data, _id })
  expect(_id).toMatch(/^.{16,}$/)
})

test('an id may be chosen, and once only', async () => {
  await things().add({ data: { _id: id('chosen'), run: target.run, n: 1 } })
  const error = await failure(things().add({ data: { _id: id('chosen'), run: target.run, n: 2 } }))
  expect(error.errCode).toBe(-502001)
  expect(error.errMsg).toContain('E11000')
  expect((await things().doc(id('chosen')).get()).data).toMatchObject({ n: 1 })
})

test('set writes the whole document and says whether it was new', async () => {
  const doc = things().doc(id('set'))
  const first = await doc.set({ data: { run: target.run, a: 1, b: 2 } })
  expect(first).toMatchObject({ _id: id('set'), stats: { created: 1, updated: 0 } })
  const second = await doc.set({ data: { run: target.run, a: 1 } })
  expect(second).toMatchObject({ stats: { created: 0, updated: 1 } })
  expect((await doc.get()).data).toEqual({ _id: id('set'), run: target.run, a: 1 })
})

test('update counts only documents that it changed', async () => {
  const doc = things().doc(id('update'))
  await doc.set({ data: { run: target.run, a: 1, nested: { x: 1, y: 1 } } })
  expect((await doc.update({ data: { nested: { x: 2 } } })).stats).toEqual({ updated: 1 })
  expect((await doc.update({ data: { nested: { x: 2 } } })).stats).toEqual({ updated: 0 })
  expect((await doc.get()).data).toMatchObject({ a: 1, nested: { x: 2, y: 1 } })
})

test('updating a missing document changes nothing and adds nothing', async () => {
  const doc = things().doc(id('missing'))
  expect((await doc.update({ data: { a: 1 } })).stats.updated).toBe(0)
  const error = await failure(doc.get())
  expect(error.errCode).toBe(-1)
})

test('remove says how many went', async () => {
  const doc = things().doc(id('remove'))
  await doc.set({ data: { run: target.run } })
  expect((await doc.remove()).stats).toEqual({ removed: 1 })
  expect((await doc.remove()).stats).toEqual({ removed: 0 })
})

test('a server date is the time of the cloud, moved by its offset', async () => {
  const { db } = target
  const before = Date.now()
  await things()
    .doc(id('date'))
    .set({
      data: {
        run: target.run,
        now: db.serverDate(),
        later: { nested: [db.serverDate({ offset: 3_600_000 })] },
      },
    })
  type Dates = { now: Date; later: { nested: Date[] } }
  const { now, later } = (await things().doc(id('date')).get<Dates>()).data
  expect(Math.abs(now.getTime() - before)).toBeLessThan(60_000)
  expect(later.nested[0]!.getTime() - now.getTime()).toBe(3_600_000)
})

test('a collection that was never made is an error, and writing does not make it', async () => {
  const { db } = target
  const nowhere = db.collection(`never_made_${Date.now()}`)
  expect((await failure(nowhere.add({ data: { a: 1 } }))).errCode).toBe(-502005)
  expect((await failure(nowhere.get())).errCode).toBe(-502005)
  expect((await failure(nowhere.count())).errCode).toBe(-502005)
})

test('a collection cannot be made twice', async () => {
  expect((await failure(target.db.createCollection(THINGS))).errCode).not.toBe(0)
})

test('a document over half a megabyte is refused', async () => {
  const error = await failure(
    things().add({ data: { run: target.run, text: 'x'.repeat(600 * 1024) } }),
  )
  expect(error.errCode).toBeLessThan(0)
})

test('a hundred documents come back when no limit is named, and any number up to a thousand', async () => {
  const tag = id('many')
  await Promise.all(
    Array.from({ length: 120 }, (_, n) => things().add({ data: { run: target.run, tag, n } })),
  )
  expect((await things().where({ tag }).get()).data).toHaveLength(100)
  expect((await things().where({ tag }).limit(1000).get()).data).toHaveLength(120)
  expect((await things().where({ tag }).count()).total).toBe(120)
  const page = await things()
    .where({ tag })
    .orderBy('n', 'desc')
    .skip(10)
    .limit(3)
    .field({ n: true, _id: false })
    .get()
  expect(page.data).toEqual([{ n: 109 }, { n: 108 }, { n: 107 }])
  expect(
    (
      await things()
        .where({ tag, n: target._.lt(20) })
        .remove()
    ).stats.removed,
  ).toBe(20)
  expect((await things().where({ tag }).count()).total).toBe(100)
})
