import { randomUUID } from 'node:crypto'
import { ADMIN_TOKEN, type CloudProcess, startCloudProcess } from './cloudProcess'
import { PAIRS, THINGS, UNIQUE } from './collections'
import type { Database, Sdk } from './sdk'

/**
 * The cloud the contract is held against: a local one started for the test file, or, with
 * CONTRACT_ENV, CONTRACT_SECRET_ID and CONTRACT_SECRET_KEY, a real environment that has the
 * collections and indexes of collections.ts. Both are reached through the unmodified SDK alone.
 */
export interface Target {
  cloud: Sdk
  db: Database
  _: Database['command']
  /** Marks what this run writes, so that nothing else is read or removed. */
  run: string
  local: CloudProcess | null
  close(): Promise<void>
}

const REAL = process.env.CONTRACT_ENV

function pointAt(wireUrl: string): void {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    SCF_NAMESPACE: 'local-env',
    TCB_ENV: 'local-env',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: wireUrl }),
    WX_CONTEXT_KEYS: 'WX_API_TOKEN',
    WX_API_TOKEN: ADMIN_TOKEN,
    SILENCE: 'true',
  })
}

export async function openTarget(env: Record<string, string> = {}): Promise<Target> {
  const local = REAL ? null : await startCloudProcess(env)
  if (local) pointAt(local.wireUrl)
  const cloud = (await import('wx-server-sdk')).default as unknown as Sdk
  const keys = {
    secretId: process.env.CONTRACT_SECRET_ID,
    secretKey: process.env.CONTRACT_SECRET_KEY,
  }
  cloud.init({ env: REAL ?? 'local-env', ...(REAL ? keys : {}) })
  const db = cloud.database()
  const run = randomUUID()
  return {
    cloud,
    db,
    _: db.command,
    run,
    local,
    close: async () => {
      for (const name of [THINGS, UNIQUE, PAIRS]) {
        await db.collection(name).where({ run }).remove()
      }
      await local?.discard()
    },
  }
}

/** The error of a call that must fail. */
export async function failure(
  call: Promise<unknown>,
): Promise<Error & { errCode: number; errMsg: string }> {
  try {
    await call
  } catch (error) {
    return error as Error & { errCode: number; errMsg: string }
  }
  throw new Error('expected the call to fail')
}
