import { THINGS } from './support/collections'
import { failure, openTarget, type Target } from './support/target'

let target: Target
let seq = 0
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

const collection = () => target.db.collection(THINGS)

/** A document, updated once, as it then is. */
async function after(data: object, update: object): Promise<object> {
  const doc = collection().doc(`${target.run}-${seq++}`)
  await doc.set({ data: { ...data, run: target.run } })
  await doc.update({ data: update })
  const { _id, run, ...rest } = (await doc.get()).data as Record<string, unknown>
  return rest
}

const table: [string, object, (t: Target) => object, object][] = [
  [
    'set replaces a whole object',
    { a: { x: 1 } },
    ({ _ }) => ({ a: _.set({ y: 2 }) }),
    { a: { y: 2 } },
  ],
  ['a nested value is merged in', { a: { x: 1 } }, () => ({ a: { y: 2 } }), { a: { x: 1, y: 2 } }],
  ['remove takes the field away', { a: 1, b: 2 }, ({ _ }) => ({ a: _.remove() }), { b: 2 }],
  ['inc', { n: 1 }, ({ _ }) => ({ n: _.inc(-3) }), { n: -2 }],
  ['inc of a missing field starts at zero', {}, ({ _ }) => ({ n: _.inc(2) }), { n: 2 }],
  ['mul', { n: 3 }, ({ _ }) => ({ n: _.mul(2) }), { n: 6 }],
  ['mul of a missing field is zero', {}, ({ _ }) => ({ n: _.mul(2) }), { n: 0 }],
  ['max keeps the larger', { n: 3 }, ({ _ }) => ({ n: _.max(5) }), { n: 5 }],
  ['min keeps the smaller', { n: 3 }, ({ _ }) => ({ n: _.min(5) }), { n: 3 }],
  ['rename', { a: 1 }, ({ _ }) => ({ a: _.rename('b') }), { b: 1 }],
  ['push one', { l: [1] }, ({ _ }) => ({ l: _.push(2) }), { l: [1, 2] }],
  ['push several', { l: [1] }, ({ _ }) => ({ l: _.push([2, 3]) }), { l: [1, 2, 3] }],
  ['push to a missing field', {}, ({ _ }) => ({ l: _.push(['a']) }), { l: ['a'] }],
  [
    'push at a position, sorted or cut',
    { l: [1, 5] },
    ({ _ }) => ({ l: _.push({ each: [3, 4], position: 1, slice: 3 }) }),
    { l: [1, 3, 4] },
  ],
  [
    'push sorted',
    { l: [3, 1] },
    ({ _ }) => ({ l: _.push({ each: [2], sort: -1 }) }),
    { l: [3, 2, 1] },
  ],
  [
    'push keeps the last',
    { l: [1, 2] },
    ({ _ }) => ({ l: _.push({ each: [3], slice: -2 }) }),
    { l: [2, 3] },
  ],
  ['unshift', { l: [2] }, ({ _ }) => ({ l: _.unshift([0, 1]) }), { l: [0, 1, 2] }],
  ['pop', { l: [1, 2] }, ({ _ }) => ({ l: _.pop() }), { l: [1] }],
  ['shift', { l: [1, 2] }, ({ _ }) => ({ l: _.shift() }), { l: [2] }],
  ['pull by value', { l: [1, 2, 1] }, ({ _ }) => ({ l: _.pull(1) }), { l: [2] }],
  [
    'pull by condition',
    { l: [{ n: 1 }, { n: 5 }] },
    ({ _ }) => ({ l: _.pull({ n: _.gt(2) }) }),
    { l: [{ n: 1 }] },
  ],
  ['pullAll', { l: [1, 2, 3, 1] }, ({ _ }) => ({ l: _.pullAll([1, 3]) }), { l: [2] }],
  ['addToSet once', { l: ['a'] }, ({ _ }) => ({ l: _.addToSet('a') }), { l: ['a'] }],
  [
    'addToSet each',
    { l: ['a'] },
    ({ _ }) => ({ l: _.addToSet({ $each: ['a', 'b'] }) }),
    { l: ['a', 'b'] },
  ],
  [
    'a position in an array',
    { l: [{ n: 1 }, { n: 2 }] },
    () => ({ 'l.1.n': 9 }),
    { l: [{ n: 1 }, { n: 9 }] },
  ],
  ['a deep path is made', {}, () => ({ 'a.b.c': 1 }), { a: { b: { c: 1 } } }],
]

test.each(table)('%s', async (_sentence, data, update, expected) => {
  expect(await after(data, update(target))).toEqual(expected)
})

const refused: [string, object, (t: Target) => object][] = [
  ['inc of a text', { a: 'x' }, ({ _ }) => ({ a: _.inc(1) })],
  ['inc of null', { a: null }, ({ _ }) => ({ a: _.inc(1) })],
  ['mul of a list', { a: [] }, ({ _ }) => ({ a: _.mul(2) })],
  ['push to a text', { a: 'x' }, ({ _ }) => ({ a: _.push(1) })],
  ['addToSet to a number', { a: 1 }, ({ _ }) => ({ a: _.addToSet(1) })],
  ['pop of an object', { a: { b: 1 } }, ({ _ }) => ({ a: _.pop() })],
  ['a field within a text', { a: 'x' }, () => ({ 'a.b': 1 })],
]

test.each(refused)('%s is an error and changes nothing', async (_sentence, data, update) => {
  const doc = collection().doc(`${target.run}-${seq++}`)
  await doc.set({ data: { ...data, run: target.run } })
  const error = await failure(doc.update({ data: update(target) }))
  expect(error.errCode).toBe(-502001)
  expect((await doc.get()).data).toMatchObject(data)
})

test('the element that a query matched is updated by $', async () => {
  const tag = `${target.run}-position`
  await collection().add({
    data: {
      run: target.run,
      tag,
      l: [
        { k: 'a', n: 1 },
        { k: 'b', n: 1 },
      ],
    },
  })
  const where = collection().where({ tag, 'l.k': 'b' })
  await where.update({ data: { 'l.$.n': target._.inc(4) } })
  const { data } = await collection().where({ tag }).get()
  expect(data[0]).toMatchObject({
    l: [
      { k: 'a', n: 1 },
      { k: 'b', n: 5 },
    ],
  })
})

test('a guarded update takes the last one for exactly one of many', async () => {
  const { _, run } = target
  const _id = `${run}-guarded`
  await collection().add({ data: { _id, run, left: 1 } })
  const takes = await Promise.all(
    Array.from({ length: 20 }, () =>
      collection()
        .where({ _id, left: _.gte(1) })
        .update({ data: { left: _.inc(-1) } }),
    ),
  )
  expect(takes.map(({ stats }) => stats.updated).sort()).toEqual([...Array(19).fill(0), 1])
  expect((await collection().doc(_id).get()).data).toMatchObject({ left: 0 })
})

test('no increment of many at once is lost', async () => {
  const doc = collection().doc(`${target.run}-counter`)
  await doc.set({ data: { run: target.run, n: 0 } })
  await Promise.all(Array.from({ length: 50 }, () => doc.update({ data: { n: target._.inc(1) } })))
  expect((await doc.get()).data).toMatchObject({ n: 50 })
})

test('where().update changes every match, and counts the changed ones', async () => {
  const tag = `${target.run}-all`
  for (const n of [1, 2, 3]) await collection().add({ data: { run: target.run, tag, n } })
  const { stats } = await collection()
    .where({ tag })
    .update({ data: { n: 3 } })
  expect(stats.updated).toBe(2)
})
