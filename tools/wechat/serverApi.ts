/** A cloud environment, and who asks it. */
export interface Environment {
  appid: string
  secret: string
  /** Id of the cloud environment. */
  env: string
  /** Address of WeChat's server API. */
  api: string
}

interface Reply {
  /** 0 or absent: done. */
  errcode?: number
  errmsg?: string
  access_token?: string
  /** JSON text of what an invoked function answered. */
  resp_data?: string
}

async function read(response: Response): Promise<Reply> {
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

/**
 * Opens WeChat's server API for one environment; asks it to act by POST on `/tcb/<door>`.
 * @throws Error in Chinese when no token is given or a door answers no 2xx
 */
export async function serverApi(environment: Environment) {
  const { api } = environment
  const access_token = await tokenOf(environment)
  return async (door: string, body: object, query: Record<string, string> = {}): Promise<Reply> => {
    const address = `${api}/tcb/${door}?${new URLSearchParams({ access_token, ...query })}`
    const headers = { 'content-type': 'application/json' }
    return read(await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) }))
  }
}
