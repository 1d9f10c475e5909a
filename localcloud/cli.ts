import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startLocalCloud } from './main'
import type { LocalCloudOptions, Seeds } from './options'

/** Cloud functions run in UTC, whatever this machine is set to. */
process.env.TZ = 'UTC'

const root = resolve(__dirname, '..')
const number = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : Number(text)

/** Variables of this process that functions may see. */
const PASSED_ON = ['RATE_LIMITS', 'LOG_LEVEL']

async function optionsFrom(env: NodeJS.ProcessEnv): Promise<LocalCloudOptions> {
  return {
    port: number(env.PORT),
    wirePort: number(env.WIRE_PORT),
    dataDir: resolve(root, env.DATA_DIR || '.data/local'),
    functionsDir: resolve(root, env.FUNCTIONS_DIR || 'dist/cloudfunctions'),
    h5Dir: resolve(root, env.H5_DIR || 'dist/h5'),
    allowClock: env.ALLOW_CLOCK === '1',
    adminToken: env.ADMIN_TOKEN,
    functionInstances: number(env.FUNCTION_INSTANCES),
    databaseLatencyMs: number(env.DB_LATENCY_MS),
    functionEnv: Object.fromEntries(
      PASSED_ON.flatMap((name) => (env[name] ? [[name, env[name] as string]] : [])),
    ),
    seeds: env.SEED === 'off' ? undefined : await demoSeeds(),
  }
}

const demo = join(root, 'seeds', 'demo')

/** Without demo seeds the cloud starts empty. */
async function demoSeeds(): Promise<Seeds | undefined> {
  if (!existsSync(join(demo, 'index.ts'))) return undefined
  return (await import(join(demo, 'index.ts'))) as Seeds
}

async function main(): Promise<void> {
  const cloud = await startLocalCloud(await optionsFrom(process.env))
  console.log(`local cloud ready: ${cloud.url}`)
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await cloud.stop()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  process.on('SIGHUP', stop)
}

main().catch((error: Error) => {
  console.error(`local cloud cannot start: ${error.message}`)
  process.exit(1)
})
