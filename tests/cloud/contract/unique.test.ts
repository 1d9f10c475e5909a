import { PAIRS, UNIQUE } from './support/collections'
import { failure, openTarget, type Target } from './support/target'

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

const holders = () => target.db.collection(UNIQUE)
const key = (name: string) => `${target.run}-${name}`
const holdersOf = async (name: string) =>
  (
    await holders()
      .where({ key: key(name) })
      .get()
  ).data

test('a unique value is taken once, and free again when its document goes', async () => {
  const data = { run: target.run, key: key('a') }
  const { _id } = await holders().add({ data })
  const error = await failure(holders().add({ data }))
  expect(error.errCode).toBe(-502001)
  expect(error.errMsg).toContain('E11000')
  await holders().doc(_id).remove()
  await holders().add({ data })
})

test('an update cannot take a value that another document has', async () => {
  await holders().add({ data: { run: target.run, key: key('b') } })
  const { _id } = await holders().add({ data: { run: target.run, key: key('c') } })
  const update = holders()
    .doc(_id)
    .update({ data: { key: key('b') } })
  expect((await failure(update)).errMsg).toContain('E11000')
  await holders()
    .doc(_id)
    .update({ data: { key: key('d') } })
  await holders().add({ data: { run: target.run, key: key('c') } })
})

test('several fields are unique together; a missing one counts as null', async () => {
  const add = (data: object) => target.db.collection(PAIRS).add({ data })
  const own = { run: target.run, owner: target.run }
  await add({ ...own, request: 'r1' })
  await add({ ...own, request: 'r2' })
  await add(own)
  expect((await failure(add({ ...own, request: 'r1' }))).errMsg).toContain('E11000')
  expect((await failure(add({ ...own, request: null }))).errMsg).toContain('E11000')
})

test('of many at once exactly one takes the value', async () => {
  const data = { run: target.run, key: key('race') }
  const adds = await Promise.allSettled(Array.from({ length: 15 }, () => holders().add({ data })))
  expect(adds.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await holdersOf('race')).toHaveLength(1)
})

test('two transactions cannot take one value either', async () => {
  const data = { run: target.run, key: key('tx') }
  const [first, second] = [await target.db.startTransaction(), await target.db.startTransaction()]
  await first.collection(UNIQUE).add({ data })
  await failure(second.collection(UNIQUE).add({ data }))
  await first.commit()
  expect(await holdersOf('tx')).toHaveLength(1)
})

test('within a transaction a value given up can be taken by another document', async () => {
  const { _id } = await holders().add({ data: { run: target.run, key: key('hand') } })
  const transaction = await target.db.startTransaction()
  await transaction.collection(UNIQUE).doc(_id).remove()
  await transaction.collection(UNIQUE).add({ data: { run: target.run, key: key('hand') } })
  await transaction.commit()
  const data = await holdersOf('hand')
  expect(data).toHaveLength(1)
  expect(data[0]!._id).not.toBe(_id)
})
