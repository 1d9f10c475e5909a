import type { FunctionHost } from '../functions/host'
import type { Invocation, Source } from '../functions/invocation'
import { CloudError, invalidParam } from '../store/errors'
import type { WireCall } from './database'

/** A function that calls another hands on its caller's identity. */
export async function invokeFromWire(
  host: FunctionHost,
  call: WireCall,
  parent: Invocation | null,
): Promise<object> {
  const name = String(call.function_name)
  if (!host.has(name)) throw new CloudError('FUNCTIONS_REQUEST_FAIL', `no such function: ${name}`)
  const event = call.request_data ? JSON.parse(String(call.request_data)) : {}
  if (typeof event !== 'object' || event === null) throw invalidParam('data must be an object')
  const { json, failure } = await host.call({
    name,
    openid: parent?.openid ?? null,
    event,
    source: sourceAfter(parent?.source),
    parent: parent ?? undefined,
  })
  if (failure) throw new CloudError('FUNCTIONS_EXECUTE_FAIL', `${name} failed: ${failure.message}`)
  return { data: { response_data: json } }
}

const sourceAfter = (source: Source | undefined): Source =>
  source?.startsWith('wx_trigger') ? 'wx_trigger,scf' : 'wx_client,scf'
