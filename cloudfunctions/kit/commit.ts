import type { CollectionName } from '../../shared/contracts/documents'
import { database } from './cloud'
import { conflict } from './errors'
import { sealer } from './sealed'
import { type Reader, reader, type Stored } from './store'

/**
 * What may be done inside a transaction: operations on single documents only. Queries with
 * updates, counts and aggregations would silently run outside of it, so they are not offered.
 */
export interface Tx extends Reader {
  /** Inserts all of them; fails when one exists. */
  add<T extends Stored>(collection: CollectionName, documents: readonly T[]): Promise<void>
  /** Puts the whole document in place of what was there. */
  set<T extends Stored>(collection: CollectionName, document: T): Promise<void>
  remove(collection: CollectionName, id: string): Promise<void>
}

interface Document {
  set(options: { data: object }): Promise<unknown>
  remove(): Promise<unknown>
}
interface Collection {
  doc(id: string): Document
  add(options: { data: object }): Promise<unknown>
}
interface Transaction {
  collection(name: string): unknown
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

const TRIES = 60
const PATIENCE_MS = 10_000
const SHORTEST_PAUSE_MS = 5
const LONGEST_PAUSE_MS = 400

/** Conflicts come as errors of the operation as well as of the commit; only code and text tell. */
function isConflict(error: unknown): boolean {
  const { code, errMsg, message } = (error ?? {}) as Record<string, unknown>
  return /TRANSACTION_CONFLICT|TransactionConflict|WriteConflict|DuplicateWrite|E11000/.test(
    `${code} ${errMsg} ${message}`,
  )
}

/**
 * A random pause that grows with each try and with how long a try takes just now: the busier the
 * database, the further apart those who wait for the same document come back.
 */
function pause(tries: number, tookMs: number): Promise<void> {
  const span = Math.max(SHORTEST_PAUSE_MS, tookMs) * 2 ** Math.min(tries, 5)
  const ms = Math.random() * Math.min(LONGEST_PAUSE_MS, span)
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** A document without undefined members, which the wire cannot carry. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))

function txOf(transaction: Transaction): Tx {
  const collection = (name: CollectionName) => transaction.collection(name) as Collection
  return {
    ...reader(transaction),
    async add(name, documents) {
      if (documents.length === 0) return
      const sealed = documents.map((document) => sealer().seal(name, document))
      await collection(name).add({ data: plain(sealed) })
    },
    async set(name, document) {
      const { _id, ...data } = sealer().seal(name, document)
      await collection(name)
        .doc(_id)
        .set({ data: plain(data) })
    },
    async remove(name, id) {
      await collection(name).doc(id).remove()
    },
  }
}

const begin = () => database().startTransaction() as Promise<Transaction>

/** A transaction begun before it is known whether there is anything to write. */
export interface Opening {
  /** For `commit`, once. */
  take(): Promise<Transaction>
  /** Ends it if nobody took it. */
  abandon(): Promise<void>
}

/**
 * Begins a transaction beside other reads, to save a call in a row. Whoever opens one must abandon
 * it in the end. What was read outside of it may be older or newer than what it sees.
 */
export function open(): Opening {
  const transaction = begin()
  transaction.catch(() => {}) // thrown to whoever takes it
  let taken = false
  return {
    take() {
      taken = true
      return transaction
    },
    async abandon() {
      if (!taken) await transaction.then((begun) => begun.rollback()).catch(() => {})
    },
  }
}

async function attempt<T>(begun: Promise<Transaction>, run: (tx: Tx) => Promise<T>): Promise<T> {
  const transaction = await begun
  try {
    const result = await run(txOf(transaction))
    await transaction.commit()
    return result
  } catch (error) {
    await transaction.rollback().catch(() => {})
    throw error
  }
}

/**
 * Operations of one transaction side by side. When one of them meets a conflict the others fail
 * because the transaction has ended; this waits for all and throws the conflict, which is the cause.
 */
export async function together<T extends readonly unknown[]>(
  operations: readonly [...{ [K in keyof T]: Promise<T[K]> }],
): Promise<T> {
  const settled = await Promise.allSettled(operations)
  const errors = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  if (errors.length > 0) throw errors.find(isConflict) ?? errors[0]
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as unknown as T
}

/**
 * Runs `run` in one transaction and commits it: all or nothing. When another transaction was
 * faster, `run` starts anew on what that one left, after a short random pause. A Refusal thrown by
 * `run` ends it without a trace. `tries` counts the runs before this one; the first runs in
 * `opening`, where one is given. @throws Refusal CONFLICT when it stays too crowded
 */
export async function commit<T>(
  run: (tx: Tx, tries: number) => Promise<T>,
  opening?: Opening,
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS
  for (let tries = 0; ; tries++) {
    const begun = Date.now()
    try {
      const transaction = (tries === 0 && opening?.take()) || begin()
      return await attempt(transaction, (tx) => run(tx, tries))
    } catch (error) {
      if (!isConflict(error)) throw error
      if (tries >= TRIES || Date.now() > deadline) throw tooCrowded()
      await pause(tries, Date.now() - begun)
    }
  }
}

const tooCrowded = () => conflict('同一份权益正在处理其他操作，请稍后再试')
