import { failure, openTarget, type Target } from './support/target'

/** `bindings` has a unique index on openid, `requests` one on personId and requestId together. */
let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(async () => {
  await target.db.collection('bindings').where({ run: target.run }).remove()
  await target.db.collection('requests').where({ run: target.run }).remove()
  await target.close()
})

const bindings = () => target.db.collection('bindings')
const openid = (name: string) => `o-${target.run}-${name}`

test('a unique value is taken once, and free again when its document goes', async () => {
  const data = { run: target.run, openid: openid('a') }
  const { _id } = await bindings().add({ data })
  const error = await failure(bindings().add({ data }))
  expect(error.errCode).toBe(-502001)
  expect(error.errMsg).toContain('E11000')
  await bindings().doc(_id).remove()
  await bindings().add({ data })
})

test('an update cannot take a value that another document has', async () => {
  await bindings().add({ data: { run: target.run, openid: openid('b') } })
  const { _id } = await bindings().add({ data: { run: target.run, openid: openid('c') } })
  const update = bindings()
    .doc(_id)
    .update({ data: { openid: openid('b') } })
  expect((await failure(update)).errMsg).toContain('E11000')
  await bindings()
    .doc(_id)
    .update({ data: { openid: openid('d') } })
  await bindings().add({ data: { run: target.run, openid: openid('c') } })
})

test('several fields are unique together; a missing one counts as null', async () => {
  const add = (data: object) => target.db.collection('requests').add({ data })
  const own = { run: target.run, personId: target.run }
  await add({ ...own, requestId: 'r1' })
  await add({ ...own, requestId: 'r2' })
  await add(own)
  expect((await failure(add({ ...own, requestId: 'r1' }))).errMsg).toContain('E11000')
  expect((await failure(add({ ...own, requestId: null }))).errMsg).toContain('E11000')
})

test('of many at once exactly one takes the value', async () => {
  const data = { run: target.run, openid: openid('race') }
  const adds = await Promise.allSettled(Array.from({ length: 15 }, () => bindings().add({ data })))
  expect(adds.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(
    (
      await bindings()
        .where({ openid: openid('race') })
        .count()
    ).total,
  ).toBe(1)
})

test('two transactions cannot take one value either', async () => {
  const data = { run: target.run, openid: openid('tx') }
  const [first, second] = [await target.db.startTransaction(), await target.db.startTransaction()]
  await first.collection('bindings').add({ data })
  await failure(second.collection('bindings').add({ data }))
  await first.commit()
  expect(
    (
      await bindings()
        .where({ openid: openid('tx') })
        .count()
    ).total,
  ).toBe(1)
})

test('within a transaction a value given up can be taken by another document', async () => {
  const { _id } = await bindings().add({ data: { run: target.run, openid: openid('hand') } })
  const transaction = await target.db.startTransaction()
  await transaction.collection('bindings').doc(_id).remove()
  await transaction
    .collection('bindings')
    .add({ data: { run: target.run, openid: openid('hand') } })
  await transaction.commit()
  const { data } = await bindings()
    .where({ openid: openid('hand') })
    .get()
  expect(data).toHaveLength(1)
  expect(data[0]!._id).not.toBe(_id)
})
