import { sealedCollections } from '../config/sealed'
import type { Sealer } from '../sealing/sealer'
import type { Seeds } from './options'
import { Facts } from './store/sqlite'
import type { Store } from './store/store'

/** Documents by collection, each as it is kept. */
export const sealedAll = (
  documents: Record<string, object[]>,
  sealer: Sealer,
): Record<string, object[]> =>
  Object.fromEntries(
    Object.entries(documents).map(([name, all]) => [
      name,
      all.map((document) => sealer.sealRest(name, document)),
    ]),
  )

/** Fills an empty data folder, all or nothing; a folder that was filled once is left alone. */
export async function seedOnce(
  store: Store,
  seeds: Seeds,
  sealer: Sealer,
  today: string,
): Promise<void> {
  const facts = new Facts(store.sqlite)
  if (facts.get('seeded-on')) return
  await store.load(sealedAll(seeds.documents(today), sealer), () => facts.set('seeded-on', today))
}

/** Seals, once and all or nothing, what a data folder from before there were keys has in clear. */
export async function sealOnce(store: Store, sealer: Sealer): Promise<void> {
  const facts = new Facts(store.sqlite)
  if (facts.get('sealed')) return
  const all: Record<string, object[]> = {}
  if (facts.get('seeded-on'))
    for (const { name } of sealedCollections)
      all[name] = await store.find(name, { query: {}, limit: Number.POSITIVE_INFINITY })
  await store.load(sealedAll(all, sealer), () => {
    store.sqlite.exec('DELETE FROM outbox')
    facts.set('sealed', 'yes')
  })
  if (facts.get('seeded-on')) store.sqlite.exec('VACUUM')
}
