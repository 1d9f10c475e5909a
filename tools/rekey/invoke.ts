import { type Environment, serverApi } from '../wechat/serverApi'

/** Runs the function `rekey` of a cloud environment once, as nobody: keys never leave the environment. */
export const invoker = (environment: Environment) => async (): Promise<unknown> => {
  const ask = await serverApi(environment)
  const { env } = environment
  const reply = await ask('invokecloudfunction', {}, { env, name: 'rekey' })
  if (reply.errcode) throw new Error(`invokecloudfunction：${reply.errcode} ${reply.errmsg}`)
  return JSON.parse(reply.resp_data ?? 'null')
}
