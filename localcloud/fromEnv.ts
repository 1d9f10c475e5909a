import { resolve } from 'node:path'
import type { KeyTexts } from '../sealing/keys'
import type { LocalCloudOptions } from './options'

const root = resolve(__dirname, '..')

/** Variables of this process that functions may see. */
const PASSED_ON = ['RATE_LIMITS', 'LOG_LEVEL']

/** @throws Error that names the variable when it holds no whole number from 0 on */
function wholeNumber(env: NodeJS.ProcessEnv, name: string): number | undefined {
  const text = env[name]
  if (text === undefined || text === '') return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new Error(`${name} must be a whole number, not ${text}`)
}

/** Keys given by whoever starts the cloud. @throws Error when only one of the two is given */
function keysOf({ FIELD_KEYS, HASH_KEY }: NodeJS.ProcessEnv): KeyTexts | undefined {
  if (!FIELD_KEYS && !HASH_KEY) return undefined
  if (FIELD_KEYS && HASH_KEY) return { FIELD_KEYS, HASH_KEY }
  throw new Error('FIELD_KEYS and HASH_KEY are given together or not at all')
}

/** What the environment says; README.md lists the variables. Paths are relative to the project. */
export function optionsFrom(env: NodeJS.ProcessEnv): LocalCloudOptions {
  return {
    port: wholeNumber(env, 'PORT'),
    wirePort: wholeNumber(env, 'WIRE_PORT'),
    dataDir: resolve(root, env.DATA_DIR || '.data/local'),
    functionsDir: resolve(root, env.FUNCTIONS_DIR || 'dist/cloudfunctions'),
    h5Dir: resolve(root, env.H5_DIR || 'dist/h5'),
    allowClock: env.ALLOW_CLOCK === '1',
    // A test sets the clock and fires timers by itself.
    timers: env.ALLOW_CLOCK !== '1',
    adminToken: env.ADMIN_TOKEN,
    keys: keysOf(env),
    functionInstances: wholeNumber(env, 'FUNCTION_INSTANCES'),
    databaseLatencyMs: wholeNumber(env, 'DB_LATENCY_MS'),
    functionEnv: Object.fromEntries(
      PASSED_ON.flatMap((name) => (env[name] ? [[name, env[name] as string]] : [])),
    ),
  }
}
