interface Environment {
  appid: string
  secret: string
  /** Id of the cloud environment. */
  env: string
  /** Address of WeChat's server API. */
  api: string
}

interface Reply {
  errcode?: number
  errmsg?: string
  access_token?: string
  resp_data?: string
}

const read = async (response: Response): Promise<Reply> => {
  if (!response.ok) throw new Error(`${new URL(response.url).pathname} 回答 ${response.status}`)
  return (await response.json()) as Reply
}

async function tokenOf({ api, appid, secret }: Environment): Promise<string> {
  const query = new URLSearchParams({ grant_type: 'client_credential', appid, secret })
  const { access_token, errcode, errmsg } = await read(await fetch(`${api}/cgi-bin/token?${query}`))
  if (!access_token) throw new Error(`没有取得 access_token：${errcode} ${errmsg}`)
  return access_token
}

/** Runs the function `rekey` of a cloud environment once, as nobody: keys never leave the environment. */
export const invoker = (environment: Environment) => async (): Promise<unknown> => {
  const { api, env } = environment
  const access_token = await tokenOf(environment)
  const query = new URLSearchParams({ access_token, env, name: 'rekey' })
  const asked = { method: 'POST', body: '{}' }
  const reply = await read(await fetch(`${api}/tcb/invokecloudfunction?${query}`, asked))
  if (reply.errcode) throw new Error(`invokecloudfunction：${reply.errcode} ${reply.errmsg}`)
  return JSON.parse(reply.resp_data ?? 'null')
}
