import { THINGS } from './support/collections'
import type { Transaction } from './support/sdk'
import { failure, openTarget, type Target } from './support/target'

let target: Target
let seq = 0
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

const things = () => target.db.collection(THINGS)
const begin = () => target.db.startTransaction()

const within = (transaction: Transaction, _id: string) => transaction.collection(THINGS).doc(_id)

async function made(data: object = { n: 1 }): Promise<string> {
  const _id = `${target.run}-${seq++}`
  await things().add({ data: { ...data, _id, run: target.run } })
  return _id
}

const now = async (_id: string) => (await things().doc(_id).get<{ n: number }>()).data

/** What a caller can tell a conflict by: the SDK hands on the text of the cloud. */
const CONFLICT = /transaction_?conflict/i

test('all writes of a transaction appear together, or none', async () => {
  const [a, b] = [await made(), await made()]
  const transaction = await begin()
  await within(transaction, a).update({ data: { n: target._.inc(-1) } })
  await within(transaction, b).update({ data: { n: target._.inc(1) } })
  expect([(await now(a)).n, (await now(b)).n]).toEqual([1, 1])
  await transaction.commit()
  expect([(await now(a)).n, (await now(b)).n]).toEqual([0, 2])
})

test('a transaction sees its own writes', async () => {
  const a = await made()
  const transaction = await begin()
  await within(transaction, a).update({ data: { n: 7 } })
  expect((await within(transaction, a).get()).data).toMatchObject({ n: 7 })
  const { _id } = (await transaction
    .collection(THINGS)
    .add({ data: { run: target.run, tag: a } })) as { _id: string }
  const found = await transaction.collection(THINGS).where({ tag: a }).get()
  expect(found.data.map((doc) => doc._id)).toEqual([_id])
  await within(transaction, a).remove()
  const gone = await transaction.collection(THINGS).where({ _id: a }).get()
  expect(gone.data).toEqual([])
  await transaction.rollback()
  expect(await now(a)).toMatchObject({ n: 1 })
})

test('what others commit meanwhile stays out of sight', async () => {
  const [a, b] = [await made({ n: 1, tag: `s${target.run}` }), await made()]
  const transaction = await begin()
  await within(transaction, b).get()
  await things()
    .doc(a)
    .update({ data: { n: 2 } })
  const later = await made({ n: 3, tag: `s${target.run}` })
  expect((await within(transaction, a).get()).data).toMatchObject({ n: 1 })
  const seen = await transaction
    .collection(THINGS)
    .where({ tag: `s${target.run}` })
    .get()
  expect(seen.data).toMatchObject([{ _id: a, n: 1 }])
  await things().doc(later).remove()
  await transaction.commit()
})

test('the second writer of a document fails at once, at its write', async () => {
  const a = await made()
  const [first, second] = [await begin(), await begin()]
  await within(first, a).update({ data: { n: 2 } })
  const started = Date.now()
  const error = await failure(within(second, a).update({ data: { n: 3 } }))
  expect(error.errMsg).toMatch(CONFLICT)
  expect(Date.now() - started).toBeLessThan(2000)
  await first.commit()
  expect(await now(a)).toMatchObject({ n: 2 })
})

test('writing what has changed since it was read is a conflict', async () => {
  const a = await made()
  const transaction = await begin()
  const { data } = await within(transaction, a).get<{ n: number }>()
  await things()
    .doc(a)
    .update({ data: { n: 10 } })
  const error = await failure(within(transaction, a).update({ data: { n: data.n + 1 } }))
  expect(error.errMsg).toMatch(CONFLICT)
  expect(await now(a)).toMatchObject({ n: 10 })
})

test('after a conflict the transaction is over', async () => {
  const [a, b] = [await made(), await made()]
  const transaction = await begin()
  await within(transaction, b).update({ data: { n: 5 } })
  await within(transaction, a).get()
  await things()
    .doc(a)
    .update({ data: { n: 10 } })
  await failure(within(transaction, a).update({ data: { n: 11 } }))
  await failure(transaction.commit())
  expect([(await now(a)).n, (await now(b)).n]).toEqual([10, 1])
})

test('a plain write waits for the transaction that holds its document', async () => {
  const a = await made()
  const transaction = await begin()
  await within(transaction, a).update({ data: { n: 5 } })
  let written = false
  const plain = things()
    .doc(a)
    .update({ data: { n: target._.inc(1) } })
    .then(() => {
      written = true
    })
  await new Promise((done) => setTimeout(done, 300))
  expect(written).toBe(false)
  await transaction.commit()
  await plain
  expect(await now(a)).toMatchObject({ n: 6 })
})

test('a rollback leaves no trace and frees the document', async () => {
  const a = await made()
  const transaction = await begin()
  await within(transaction, a).set({ data: { run: target.run, n: 9 } })
  await transaction.rollback()
  await things()
    .doc(a)
    .update({ data: { n: target._.inc(1) } })
  expect(await now(a)).toMatchObject({ n: 2 })
})

test('runTransaction hands on the result, and rolls back what throws', async () => {
  const a = await made()
  const result = await target.db.runTransaction(async (transaction: Transaction) => {
    await within(transaction, a).update({ data: { n: 4 } })
    return 'done'
  })
  expect(result).toBe('done')
  const attempt = target.db.runTransaction(async (transaction: Transaction) => {
    await within(transaction, a).update({ data: { n: 5 } })
    throw new Error('changed my mind')
  })
  await failure(attempt)
  expect(await now(a)).toMatchObject({ n: 4 })
})

test('adding the same id in two transactions gives one document', async () => {
  const _id = `${target.run}-same`
  const [first, second] = [await begin(), await begin()]
  await first.collection(THINGS).add({ data: { _id, run: target.run, n: 1 } })
  await failure(second.collection(THINGS).add({ data: { _id, run: target.run, n: 2 } }))
  await first.commit()
  expect(await now(_id)).toMatchObject({ n: 1 })
})

test('money moved at random between accounts by many at once is neither made nor lost', async () => {
  const accounts = await Promise.all(Array.from({ length: 4 }, () => made({ n: 100 })))
  const { _ } = target
  const move = async (from: string, to: string) => {
    const transaction = await begin()
    try {
      const { data } = await within(transaction, from).get<{ n: number }>()
      await within(transaction, from).update({ data: { n: data.n - 7 } })
      await within(transaction, to).update({ data: { n: _.inc(7) } })
      await transaction.commit()
      return true
    } catch {
      await transaction.rollback().catch(() => {})
      return false
    }
  }
  const moves = await Promise.all(
    Array.from({ length: 40 }, (_unused, i) => move(accounts[i % 4]!, accounts[(i * 3 + 1) % 4]!)),
  )
  const total = (await Promise.all(accounts.map(now))).reduce((sum, { n }) => sum + n, 0)
  expect(total).toBe(400)
  expect(moves.some(Boolean)).toBe(true)
})

test('a transaction left open is ended after thirty seconds', async () => {
  const a = await made()
  const transaction = await begin()
  await within(transaction, a).update({ data: { n: 5 } })
  await new Promise((done) => setTimeout(done, 31_000))
  await things()
    .doc(a)
    .update({ data: { n: target._.inc(1) } })
  expect(await now(a)).toMatchObject({ n: 2 })
  await failure(transaction.commit())
}, 60_000)
