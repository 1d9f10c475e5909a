import { invalidParam } from '../store/errors'
import { withServerDates } from '../store/serverDate'
import type { Store } from '../store/store'
import { type Doc, decode, encode } from '../store/values'

/** A call as the SDK sends it: documents and queries inside are texts of canonical EJSON. */
export type WireCall = Record<string, unknown> & { action: string }

type Handler = (call: WireCall, owner: object) => Promise<object>

const text = (value: unknown, name: string): string => {
  if (typeof value !== 'string') throw invalidParam(`${name} must be a string`)
  return value
}

const whole = (value: unknown): number | undefined => {
  if (value === undefined) return undefined
  if (!Number.isInteger(value) || (value as number) < 0)
    throw invalidParam('invalid limit or offset')
  return value as number
}

/** One handler for each `database.*` action of wx-server-sdk 4.0.2. */
export function databaseHandlers(store: Store, now: () => number): Record<string, Handler> {
  const parsed = (value: unknown, name: string): Doc => {
    try {
      return withServerDates(decode(text(value, name)), now())
    } catch (error) {
      throw invalidParam(`${name}: ${(error as Error).message}`)
    }
  }
  const optional = (value: unknown, name: string): Doc => (value ? parsed(value, name) : {})
  const collectionOf = (call: WireCall) => text(call.collectionName, 'collectionName')
  const transactionOf = (call: WireCall) =>
    call.transactionId === undefined ? undefined : text(call.transactionId, 'transactionId')

  return {
    'database.addCollection': async (call) => {
      await store.addCollection(collectionOf(call))
      return {}
    },
    'database.insertDocument': async (call) => {
      const docs = (call.data as unknown[]).map((doc) => parsed(doc, 'data'))
      const ids = await store.insert(collectionOf(call), docs, transactionOf(call))
      return { data: { insertedIds: ids } }
    },
    'database.getDocument': async (call) => {
      const find = {
        query: optional(call.query, 'query'),
        order: optional(call.order, 'order') as Record<string, 1 | -1>,
        projection: optional(call.projection, 'projection'),
        offset: whole(call.offset),
        limit: call.queryType === 'DOC' ? 1 : Math.min(whole(call.limit) ?? 100, 1000),
      }
      const docs = await store.find(collectionOf(call), find, transactionOf(call))
      return { data: { list: docs.map(encode) } }
    },
    'database.calculateDocument': async (call) => ({
      data: { total: await store.count(collectionOf(call), optional(call.query, 'query')) },
    }),
    'database.modifyDocument': async (call) => {
      const modify = {
        query: optional(call.query, 'query'),
        data: parsed(call.data, 'data'),
        multi: call.multi === true,
        merge: call.merge === true,
        upsert: call.upsert === true,
      }
      const made = await store.modify(collectionOf(call), modify, transactionOf(call))
      return { data: { updated: made.updated, upsert_id: made.upsertId } }
    },
    'database.removeDocument': async (call) => {
      const query = optional(call.query, 'query')
      const multi = call.multi === true
      const deleted = await store.remove(collectionOf(call), query, multi, transactionOf(call))
      return { data: { deleted } }
    },
    'database.aggregateDocuments': async (call) => {
      const stages = (call.stages as { stageKey: string; stageValue: string }[]).map(
        ({ stageKey, stageValue }) => ({ [stageKey]: parsed(stageValue, stageKey) }),
      )
      const list = await store.aggregate(collectionOf(call), stages)
      return { data: { list: list.map(encode) } }
    },
    'database.startTransaction': async (_, owner) => ({
      transactionId: store.transactions.begin(owner),
    }),
    'database.commitTransaction': async (call) => {
      store.transactions.commit(text(call.transactionId, 'transactionId'))
      await store.settled()
      return {}
    },
    'database.abortTransaction': async (call) => {
      store.transactions.abort(text(call.transactionId, 'transactionId'))
      return {}
    },
  }
}
