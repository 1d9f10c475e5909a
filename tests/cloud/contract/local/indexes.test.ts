import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { type CollectionManifest, index, unique } from '../../../../config/database'
import { sortKey } from '../../../../localcloud/store/order'
import { Store } from '../../../../localcloud/store/store'
import { decode, encode, type StoredDoc } from '../../../../localcloud/store/values'

/** As the wire hands values over; also keeps dates of this realm, which structuredClone does not. */
const copy = <T>(value: T): T => decode<T>(encode(value))

const clientRules = { read: false, write: false } as const
const manifest: CollectionManifest[] = [
  { name: 'plain', indexes: [], clientRules },
  {
    name: 'indexed',
    indexes: [index('a'), index('b', '-c'), index('-c', 'a'), index('d.e'), index('t')],
    clientRules,
  },
  { name: 'many', indexes: [index('owner', '-at'), unique('key')], clientRules },
]

let dataDir: string
let store: Store
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'contract-'))
  store = new Store({ dataDir, manifest })
})
afterAll(() => {
  store.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, -0.5, 1e300, -1e-300),
  fc.constantFrom('', 'a', 'ab', 'b', '中', 'a\0', 'a\0b', '😀'),
  fc.constantFrom(new Date(-1), new Date(0), new Date(86_400_000)),
)
const value = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
)
const document = fc.record(
  {
    a: scalar,
    b: value,
    c: scalar,
    d: fc.oneof(fc.record({ e: scalar }), fc.array(fc.record({ e: scalar }), { maxLength: 2 })),
    t: value,
  },
  { requiredKeys: [] },
)
const comparison = fc
  .tuple(fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte', '$ne'), scalar)
  .map(([operator, operand]) => ({ [operator]: operand }))
const condition = fc.oneof(
  scalar,
  comparison,
  fc.tuple(comparison, comparison).map(([x, y]) => ({ ...x, ...y })),
  fc.array(scalar, { maxLength: 3 }).map((list) => ({ $in: list })),
  fc.constant({ $exists: false }),
)
const query = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd.e', 't'), condition, { maxKeys: 3 })
const order = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.constantFrom(1 as const, -1 as const),
  {
    maxKeys: 2,
  },
)

/** By how they sort: documents may come in any order where they sort alike. */
const sortKeys = (docs: Record<string, unknown>[], by: Record<string, 1 | -1>) =>
  docs.map((doc) => sortKey(doc as StoredDoc, by).toString('hex'))

test('an index never changes what a query finds, nor the order asked for', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { maxLength: 12 }),
      fc.array(fc.tuple(query, order, fc.integer({ min: 1, max: 5 })), {
        minLength: 1,
        maxLength: 6,
      }),
      async (docs, asks) => {
        const named = docs.map((doc, i) => ({ ...doc, _id: `d${i}` }))
        for (const collection of ['plain', 'indexed']) {
          await store.remove(collection, {}, true)
          await store.insert(collection, copy(named))
        }
        for (const [ask, by, limit] of asks) {
          const all = (name: string) => store.find(name, { query: copy(ask), order: by })
          const [plain, indexed] = [await all('plain'), await all('indexed')]
          const ids = (found: object[]) => found.map((doc) => (doc as { _id: string })._id).sort()
          expect(ids(indexed)).toEqual(ids(plain))
          expect(sortKeys(indexed, by)).toEqual(sortKeys(plain, by))
          const first = await store.find('indexed', { query: copy(ask), order: by, limit })
          expect(sortKeys(first, by)).toEqual(sortKeys(indexed, by).slice(0, limit))
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('among a hundred thousand documents a lookup is as quick as among a hundred', async () => {
  const batch = (from: number, to: number) =>
    store.load({
      many: Array.from({ length: to - from }, (_, i) => ({
        _id: `m${from + i}`,
        owner: `p${(from + i) % 50_000}`,
        key: `k${from + i}`,
        at: from + i,
      })),
    })
  const quickest = async (ask: () => Promise<unknown>) => {
    let best = Number.POSITIVE_INFINITY
    for (let i = 0; i < 30; i++) {
      const started = performance.now()
      await ask()
      best = Math.min(best, performance.now() - started)
    }
    return best
  }
  await batch(0, 100)
  const asks = [
    () => store.find('many', { query: { _id: 'm7' } }),
    () => store.find('many', { query: { key: 'k7' } }),
    () => store.find('many', { query: { owner: 'p7' }, order: { at: -1 as const }, limit: 1 }),
    () =>
      store.modify('many', {
        query: { key: 'k8' },
        data: { $inc: { n: 1 } },
        multi: true,
        merge: true,
        upsert: false,
      }),
  ]
  const few = []
  for (const ask of asks) few.push(await quickest(ask))
  await batch(100, 100_000)
  const found = await store.find('many', { query: { owner: 'p7' }, order: { at: -1 } })
  expect(found.map(({ _id }) => _id)).toEqual(['m50007', 'm7'])
  for (const [i, ask] of asks.entries()) {
    expect(await quickest(ask)).toBeLessThan(few[i]! * 5 + 1)
  }
}, 60_000)

test('an index that is new in the manifest is filled, one that is gone is dropped', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'contract-'))
  const first = new Store({ dataDir: dir, manifest: [{ name: 'x', indexes: [], clientRules }] })
  await first.insert('x', [
    { _id: 'a', k: 1 },
    { _id: 'b', k: 2 },
  ])
  first.close()
  const second = new Store({
    dataDir: dir,
    manifest: [{ name: 'x', indexes: [unique('k')], clientRules }],
  })
  await expect(second.insert('x', [{ k: 2 }])).rejects.toThrow('E11000')
  expect(await second.find('x', { query: { k: 2 } })).toEqual([{ _id: 'b', k: 2 }])
  second.close()
  const third = new Store({ dataDir: dir, manifest: [{ name: 'x', indexes: [], clientRules }] })
  await third.insert('x', [{ _id: 'c', k: 2 }])
  expect(() => new Store({ dataDir: dir, manifest: [] })).toThrow('another cloud is running')
  third.close()
  rmSync(dir, { recursive: true, force: true })
})
