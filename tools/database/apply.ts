import { type CollectionManifest, collections, type IndexManifest } from '../../config/database'
import { type Environment, serverApi } from '../wechat/serverApi'

const indexBody = ({ name, fields, unique = false }: IndexManifest) => ({
  name,
  unique,
  keys: fields.map(({ field, order }) => ({ name: field, direction: String(order) })),
})

/** WeChat answers an error for what is there already; only its text tells. */
function outcomeOf(errcode: number, errmsg: string): '已建' | '已有' | '失败' {
  if (errcode === 0) return '已建'
  return /exist/i.test(errmsg) && !/not.?exist/i.test(errmsg) ? '已有' : '失败'
}

/**
 * Creates what the manifest names and the environment lacks, one at a time, and tells each outcome;
 * what exists already is left as it is. Resolves with the number of failures.
 */
export async function applyManifest(
  environment: Environment & { told(line: string): void },
  manifest: CollectionManifest[] = collections,
): Promise<number> {
  const { env, told } = environment
  const ask = await serverApi(environment)
  let failed = 0
  const make = async (what: string, door: string, body: object): Promise<void> => {
    const { errcode = 0, errmsg = '' } = await ask(door, { env, ...body })
    const outcome = outcomeOf(errcode, errmsg)
    if (outcome === '失败') failed += 1
    told(`${outcome}  ${what}${outcome === '失败' ? `：${errcode} ${errmsg}` : ''}`)
  }
  for (const { name, indexes } of manifest) {
    await make(`集合 ${name}`, 'databasecollectionadd', { collection_name: name })
    for (const index of indexes)
      await make(`索引 ${name}.${index.name}`, 'updateindex', {
        collection_name: name,
        create_indexes: [indexBody(index)],
        drop_indexes: [],
      })
  }
  return failed
}
