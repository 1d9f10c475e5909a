import { type CollectionManifest, collections, type IndexManifest } from '../../config/database'

interface Environment {
  appid: string
  secret: string
  /** Id of the cloud environment. */
  env: string
  /** Address of WeChat's server API. */
  api: string
  told(line: string): void
}

interface Reply {
  errcode?: number
  errmsg?: string
  access_token?: string
}

const read = async (response: Response): Promise<Reply> => {
  if (!response.ok) throw new Error(`${new URL(response.url).pathname} 回答 ${response.status}`)
  return (await response.json()) as Reply
}

/** A token of WeChat's server API; the secret stays out of every message. */
async function tokenOf({ api, appid, secret }: Environment): Promise<string> {
  const query = new URLSearchParams({ grant_type: 'client_credential', appid, secret })
  const { access_token, errcode, errmsg } = await read(await fetch(`${api}/cgi-bin/token?${query}`))
  if (!access_token) throw new Error(`没有取得 access_token：${errcode} ${errmsg}`)
  return access_token
}

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
  environment: Environment,
  manifest: CollectionManifest[] = collections,
): Promise<number> {
  const { api, env, told } = environment
  const token = await tokenOf(environment)
  let failed = 0
  const ask = async (what: string, door: string, body: object): Promise<void> => {
    const response = await fetch(`${api}/tcb/${door}?access_token=${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ env, ...body }),
    })
    const { errcode = 0, errmsg = '' } = await read(response)
    const outcome = outcomeOf(errcode, errmsg)
    if (outcome === '失败') failed += 1
    told(`${outcome}  ${what}${outcome === '失败' ? `：${errcode} ${errmsg}` : ''}`)
  }
  for (const { name, indexes } of manifest) {
    await ask(`集合 ${name}`, 'databasecollectionadd', { collection_name: name })
    for (const index of indexes)
      await ask(`索引 ${name}.${index.name}`, 'updateindex', {
        collection_name: name,
        create_indexes: [indexBody(index)],
        drop_indexes: [],
      })
  }
  return failed
}
