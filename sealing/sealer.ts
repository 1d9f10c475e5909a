import { keyedHash } from './hash'
import type { Keys } from './keys'
import { looksSealed, open, seal } from './value'

/** What of a collection is not kept in clear. */
export interface SealedCollection {
  name: string
  /** Fields (of the document itself) that are sealed whole; null and absent ones stay as they are. */
  sealed?: readonly string[]
  /** Field that is kept → field of which it is the keyed hash, for lookups. */
  hashed?: Readonly<Record<string, string>>
}

type Fields = Record<string, unknown>

/** Seals documents on their way into the database and opens them on their way out. */
export class Sealer {
  private readonly known: ReadonlyMap<string, SealedCollection>

  constructor(
    private readonly keys: Keys,
    collections: readonly SealedCollection[],
  ) {
    this.known = new Map(
      collections
        .filter(({ sealed, hashed }) => sealed || hashed)
        .map((collection) => [collection.name, collection]),
    )
  }

  /** The hash by which a document is found: what `hashed` keeps for this field. */
  lookup(collection: string, field: string, value: string): string {
    return keyedHash(value, `${collection}.${field}`, this.keys)
  }

  seal<T extends object>(collection: string, document: T): T {
    return this.change(collection, document, (value, place) => seal(value, place, this.keys))
  }

  /** The same for what may be sealed in part or not at all. */
  sealRest<T extends object>(collection: string, document: T): T {
    return this.change(collection, document, (value, place) =>
      looksSealed(value) ? value : seal(value, place, this.keys),
    )
  }

  /** @throws Unopenable */
  open<T extends object>(collection: string, document: T): T {
    const of = this.known.get(collection)
    if (!of) return document
    const opened = { ...document } as Fields
    const { _id } = opened
    for (const field of of.sealed ?? [])
      if (opened[field] != null)
        opened[field] = open(opened[field], `${collection}/${_id}/${field}`, this.keys)
    for (const field of Object.keys(of.hashed ?? {})) delete opened[field]
    return opened as T
  }

  private change<T extends object>(
    collection: string,
    document: T,
    sealed: (value: unknown, place: string) => unknown,
  ): T {
    const of = this.known.get(collection)
    if (!of) return document
    const changed = { ...document } as Fields
    const { _id } = changed
    for (const [field, from] of Object.entries(of.hashed ?? {}))
      if (typeof changed[from] === 'string' && !looksSealed(changed[from]))
        changed[field] = this.lookup(collection, from, changed[from])
    for (const field of of.sealed ?? [])
      if (changed[field] != null)
        changed[field] = sealed(changed[field], `${collection}/${_id}/${field}`)
    return changed as T
  }
}
