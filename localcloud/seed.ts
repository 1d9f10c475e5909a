import type { Seeds } from './options'
import { Facts } from './store/sqlite'
import type { Store } from './store/store'

/** Fills an empty data folder, all or nothing; a folder that was filled once is left alone. */
export async function seedOnce(store: Store, seeds: Seeds, today: string): Promise<void> {
  const facts = new Facts(store.sqlite)
  if (facts.get('seeded-on')) return
  await store.load(seeds.documents(today), () => facts.set('seeded-on', today))
}
