import { sealedCollections } from '../../config/sealed'
import type { CollectionName } from '../../shared/contracts/documents'
import type { KvDocument } from '../../shared/contracts/documents/kv'
import type { Now } from '../kit/clock'
import { commit, together } from '../kit/commit'
import { kv } from '../kit/repositories/kv'
import { currentKeyId } from '../kit/sealed'
import { find, greaterThan, type Stored } from '../kit/store'

const PAGE = 20
/** Well within the function's own time; the next run goes on where this one ends. */
const MOST_MS = 30_000

const NAMES = sealedCollections.map(({ name }) => name as CollectionName)

/** How far it came is kept as `<collection>/<id of the last document>`. */
function placeOf({ after }: KvDocument): { name: CollectionName; id: string } {
  const slash = after.indexOf('/')
  return slash < 0
    ? { name: NAMES[0]!, id: '' }
    : { name: after.slice(0, slash) as CollectionName, id: after.slice(slash + 1) }
}

/** Seals one page anew and remembers that, in one commit. */
async function sealPage(at: KvDocument): Promise<{ at: KvDocument; sealed: number }> {
  const { name, id } = placeOf(at)
  const where = { _id: greaterThan(id) }
  const page = await find<Stored>(name, { where, orderBy: ['_id', 'asc'], limit: PAGE })
  const next = NAMES[NAMES.indexOf(name) + 1]
  const isLast = page.length < PAGE
  const after = isLast && next ? `${next}/` : `${name}/${page.at(-1)?._id ?? id}`
  const reached = { ...at, after, done: isLast && !next }
  await commit(async (tx) => {
    const found = await together(page.map((one) => tx.get<Stored>(name, one._id)))
    await together(found.flatMap((one) => (one ? [tx.set(name, one)] : [])))
    await kv.put(tx, reached)
  })
  return { at: reached, sealed: page.length }
}

/**
 * Seals everything anew with the key that seals now; each document is read with the key it names.
 * Once it is through, older keys may be taken out of FIELD_KEYS. @returns how many documents, and
 * whether something is left
 */
export async function rekey(now: Now): Promise<{ sealed: number; left: number }> {
  const begun = Date.now()
  const _id = `rekey-${currentKeyId()}`
  let at = (await kv.get(_id)) ?? { _id, day: now.day, after: '', done: false }
  let sealed = 0
  while (!at.done && Date.now() - begun < MOST_MS) {
    const step = await sealPage(at)
    at = step.at
    sealed += step.sealed
  }
  return { sealed, left: at.done ? 0 : 1 }
}
