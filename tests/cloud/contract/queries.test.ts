import { THINGS } from './support/collections'
import { openTarget, type Target } from './support/target'

let target: Target

const people = [
  { name: 'an', age: 20, tags: ['a', 'b'], born: new Date('2000-01-01'), city: { zip: 1 } },
  { name: 'bo', age: 30, tags: ['b', 'c', 'd'], born: new Date('2010-01-01'), city: { zip: 2 } },
  { name: 'Cy', age: 40, tags: [], born: new Date('2020-01-01'), city: null },
  {
    name: 'di',
    age: null,
    visits: [
      { at: 'x', n: 1 },
      { at: 'y', n: 5 },
    ],
  },
]

beforeAll(async () => {
  target = await openTarget()
  const collection = target.db.collection(THINGS)
  for (const person of people) await collection.add({ data: { ...person, run: target.run } })
})
afterAll(() => target.close())

async function named(query: object): Promise<string[]> {
  const collection = target.db.collection(THINGS)
  const { data } = await collection.where({ run: target.run, ...query }).get()
  return data.map(({ name }) => name as string).sort()
}

/** A table of sentences: the query, and who is found. */
const table: [string, (t: Target) => object, string[]][] = [
  ['a plain value means equality', () => ({ name: 'an' }), ['an']],
  ['eq', ({ _ }) => ({ age: _.eq(30) }), ['bo']],
  [
    'neq also finds what lacks the field',
    ({ _ }) => ({ 'city.zip': _.neq(1) }),
    ['Cy', 'bo', 'di'],
  ],
  ['gt and lte between two numbers', ({ _ }) => ({ age: _.gt(20).and(_.lte(40)) }), ['Cy', 'bo']],
  ['gte', ({ _ }) => ({ age: _.gte(30) }), ['Cy', 'bo']],
  ['lt never finds null', ({ _ }) => ({ age: _.lt(100) }), ['Cy', 'an', 'bo']],
  ['dates compare', ({ _ }) => ({ born: _.gte(new Date('2010-01-01')) }), ['Cy', 'bo']],
  ['in', ({ _ }) => ({ name: _.in(['an', 'di', 'zz']) }), ['an', 'di']],
  ['nin', ({ _ }) => ({ name: _.nin(['an', 'di']) }), ['Cy', 'bo']],
  ['or on one field', ({ _ }) => ({ age: _.eq(20).or(_.eq(40)) }), ['Cy', 'an']],
  ['not', ({ _ }) => ({ age: _.not(_.gt(20)) }), ['an', 'di']],
  ['nor', ({ _ }) => ({ age: _.nor([_.eq(20), _.eq(30)]) }), ['Cy', 'di']],
  ['exists', ({ _ }) => ({ visits: _.exists(true) }), ['di']],
  ['exists false', ({ _ }) => ({ city: _.exists(false) }), ['di']],
  ['null finds null and missing', () => ({ city: null }), ['Cy', 'di']],
  ['mod', ({ _ }) => ({ age: _.mod(20, 0) }), ['Cy', 'an']],
  ['a value finds arrays that hold it', () => ({ tags: 'b' }), ['an', 'bo']],
  ['a whole array', () => ({ tags: ['a', 'b'] }), ['an']],
  ['all', ({ _ }) => ({ tags: _.all(['c', 'b']) }), ['bo']],
  ['size', ({ _ }) => ({ tags: _.size(0) }), ['Cy']],
  [
    'elemMatch wants one element for both',
    ({ _ }) => ({ visits: _.elemMatch({ at: 'x', n: _.gt(2) }) }),
    [],
  ],
  ['elemMatch', ({ _ }) => ({ visits: _.elemMatch({ at: 'y', n: _.gt(2) }) }), ['di']],
  ['a path into an object', () => ({ city: { zip: 2 } }), ['bo']],
  ['a dotted path', () => ({ 'city.zip': 2 }), ['bo']],
  ['a path into an array', () => ({ 'visits.at': 'x' }), ['di']],
  ['a position in an array', () => ({ 'tags.1': 'b' }), ['an']],
  ['a regular expression', () => ({ name: /^c/i }), ['Cy']],
  [
    'a regular expression of the database',
    ({ db }) => ({ name: db.RegExp({ regexp: '^B', options: 'i' }) }),
    ['bo'],
  ],
]

test.each(table)('%s', async (_sentence, query, expected) => {
  expect(await named(query(target))).toEqual(expected)
})

test('conditions at the top can be joined by or and and', async () => {
  const { _, db, run } = target
  const collection = db.collection(THINGS)
  const either = _.or([{ name: 'an' }, { age: _.gt(30) }])
  const { data } = await collection.where(_.and([{ run }, either])).get()
  expect(data.map(({ name }) => name).sort()).toEqual(['Cy', 'an'])
})

test('orders by several fields, null before numbers, text by its bytes', async () => {
  const ordered = async (field: string, direction: 'asc' | 'desc') => {
    const collection = target.db.collection(THINGS)
    const { data } = await collection.where({ run: target.run }).orderBy(field, direction).get()
    return data.map(({ name }) => name)
  }
  expect(await ordered('age', 'asc')).toEqual(['di', 'an', 'bo', 'Cy'])
  expect(await ordered('name', 'desc')).toEqual(['di', 'bo', 'an', 'Cy'])
})

test('fields can be left out or picked, also within objects', async () => {
  const collection = target.db.collection(THINGS)
  const only = async (fields: Record<string, boolean>) =>
    (await collection.where({ run: target.run, name: 'an' }).field(fields).get()).data[0]
  expect(await only({ _id: false, 'city.zip': true })).toEqual({ city: { zip: 1 } })
  expect(Object.keys((await only({ tags: false, run: false })) ?? {}).sort()).toEqual([
    '_id',
    'age',
    'born',
    'city',
    'name',
  ])
})
