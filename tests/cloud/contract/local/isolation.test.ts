import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { index } from '../../../../config/database'
import { Store } from '../../../../localcloud/store/store'

/**
 * Snapshot isolation against a model that is too simple to be wrong: a transaction copies the
 * whole state at its first operation, and a write is refused when someone else holds or has
 * changed the document.
 */
type State = Map<string, number>

interface Model {
  snapshot: State | null
  writes: Map<string, number | null>
}

const IDS = ['a', 'b', 'c']
const actor = fc.integer({ min: 0, max: 2 })
const id = fc.constantFrom(...IDS)
const number = fc.integer({ min: 0, max: 3 })
const step = fc.oneof(
  fc.record({ kind: fc.constant('read' as const), actor, id }),
  fc.record({ kind: fc.constant('query' as const), actor, n: number }),
  fc.record({ kind: fc.constant('set' as const), actor, id, n: number }),
  fc.record({ kind: fc.constant('remove' as const), actor, id }),
  fc.record({ kind: fc.constant('plain' as const), id, n: number }),
  fc.record({ kind: fc.constant('commit' as const), actor }),
  fc.record({ kind: fc.constant('abort' as const), actor }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

let dataDir: string
let store: Store
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'contract-'))
  const clientRules = { read: false, write: false } as const
  store = new Store({ dataDir, manifest: [{ name: 'x', indexes: [index('n')], clientRules }] })
})
afterAll(() => {
  store.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const put = (_id: string, n: number) => ({
  query: { _id },
  data: { n },
  multi: false,
  merge: false,
  upsert: true,
})

class World {
  private state: State = new Map([['a', 0]])
  private readonly open = new Map<number, Model & { id: string }>()

  async run({ ...step }: Step): Promise<void> {
    if (step.kind === 'plain') return this.plain(step.id, step.n)
    const transaction = this.transactionOf(step.actor)
    transaction.snapshot ??= new Map(this.state)
    if (step.kind === 'read') {
      const [doc] = await store.find('x', { query: { _id: step.id } }, transaction.id)
      expect(doc?.n).toBe(this.view(transaction).get(step.id))
    } else if (step.kind === 'query') {
      const docs = await store.find('x', { query: { n: step.n } }, transaction.id)
      const expected = [...this.view(transaction)].filter(([, n]) => n === step.n)
      expect(docs.map(({ _id }) => _id).sort()).toEqual(expected.map(([key]) => key).sort())
    } else if (step.kind === 'set' || step.kind === 'remove') {
      await this.write(step.actor, step.id, step.kind === 'set' ? step.n : null)
    } else {
      await this.end(step.actor, step.kind)
    }
  }

  async finish(): Promise<void> {
    for (const actor of [...this.open.keys()]) await this.end(actor, 'abort')
    const docs = await store.find('x', { query: {} })
    const left = docs.map(({ _id, n }) => [_id, n]).sort()
    expect(left).toEqual([...this.state].sort())
  }

  private transactionOf(actor: number) {
    const known = this.open.get(actor)
    if (known) return known
    const id = store.transactions.begin({})
    const made = { id, snapshot: null, writes: new Map() }
    this.open.set(actor, made)
    return made
  }

  private view({ snapshot, writes }: Model): State {
    const seen = new Map(snapshot)
    for (const [key, n] of writes) n === null ? seen.delete(key) : seen.set(key, n)
    return seen
  }

  private holder(key: string): number | undefined {
    return [...this.open].find(([, { writes }]) => writes.has(key))?.[0]
  }

  private async write(actor: number, key: string, n: number | null): Promise<void> {
    const transaction = this.open.get(actor)!
    const view = this.view(transaction)
    const same = (view.get(key) ?? null) === n
    const held = this.holder(key)
    const changed = this.changes.get(key)?.some((at) => at > this.startOf(transaction))
    const made =
      n === null
        ? store.remove('x', { _id: key }, false, transaction.id)
        : store.modify('x', put(key, n), transaction.id)
    if (!same && ((held !== undefined && held !== actor) || changed)) {
      await expect(made).rejects.toThrow('TRANSACTION_CONFLICT')
      this.open.delete(actor)
    } else {
      await made
      if (!same) transaction.writes.set(key, n)
    }
  }

  private readonly changes = new Map<string, number[]>()
  private readonly starts = new Map<string, number>()
  private time = 0
  private startOf(transaction: { id: string }): number {
    return this.starts.get(transaction.id) ?? this.time
  }

  private change(key: string, n: number | null): void {
    if (n === null) this.state.delete(key)
    else this.state.set(key, n)
    this.changes.set(key, [...(this.changes.get(key) ?? []), this.time])
  }

  /** Every step is a moment; a transaction begins with its first. */
  tick(step: Step): void {
    this.time++
    if (step.kind === 'plain') return
    const { id } = this.transactionOf(step.actor)
    if (!this.starts.has(id)) this.starts.set(id, this.time)
  }

  private async end(actor: number, how: 'commit' | 'abort'): Promise<void> {
    const transaction = this.open.get(actor)!
    this.open.delete(actor)
    if (how === 'abort') return store.transactions.abort(transaction.id)
    store.transactions.commit(transaction.id)
    for (const [key, n] of transaction.writes) this.change(key, n)
  }

  private async plain(key: string, n: number): Promise<void> {
    if (this.holder(key) !== undefined || this.state.get(key) === n) return
    await store.modify('x', put(key, n))
    this.change(key, n)
  }
}

test('interleaved transactions see and refuse exactly what snapshot isolation says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      await store.remove('x', {}, true)
      await store.insert('x', [{ _id: 'a', n: 0 }])
      const world = new World()
      try {
        for (const each of steps) {
          world.tick(each)
          await world.run(each)
        }
      } finally {
        await world.finish()
      }
    }),
    { numRuns: 300 },
  )
})
