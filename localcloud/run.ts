import { startLocalCloud } from './main'
import type { LocalCloudOptions } from './options'

/** Runs a local cloud as this process until it is told to stop. */
export async function run(options: () => Promise<LocalCloudOptions>): Promise<void> {
  // As in the cloud, functions run in UTC, whatever this machine is set to.
  process.env.TZ = 'UTC'
  try {
    const cloud = await startLocalCloud(await options())
    console.log(`local cloud ready: ${cloud.url}`)
    const stop = once(async () => {
      await cloud.stop()
      process.exit(0)
    })
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
  } catch (error) {
    console.error(`local cloud cannot start: ${(error as Error).message}`)
    process.exit(1)
  }
}

function once(act: () => Promise<void>): () => void {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}
