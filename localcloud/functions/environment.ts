import { APP_ID, ENV_ID } from '../options'
import type { Invocation } from './invocation'

/** What every instance of a function starts with. */
export function baseEnvironment(
  functionName: string,
  extra: Record<string, string>,
): Record<string, string> {
  return {
    TZ: 'UTC',
    ...extra,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    SCF_NAMESPACE: ENV_ID,
    SCF_FUNCTIONNAME: functionName,
    TCB_ENV: ENV_ID,
    SILENCE: 'true',
  }
}

/** What changes with each run: where its cloud is, who asks, the run's token, how far the clock is moved. */
export function invocationEnvironment(
  invocation: Invocation,
  wireUrl: string,
  clockOffsetMs: number,
): Record<string, string> {
  const env: Record<string, string> = {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: wireUrl }),
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_API_TOKEN',
    WX_APPID: APP_ID,
    WX_API_TOKEN: invocation.token,
    TCB_SOURCE: invocation.source,
    LOCAL_CLOCK_OFFSET_MS: String(clockOffsetMs),
  }
  if (invocation.openid !== null) env.WX_OPENID = invocation.openid
  return env
}
