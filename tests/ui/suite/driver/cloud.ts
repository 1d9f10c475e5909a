import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Pools } from '../../../../localcloud/functions/pool'
import { type LocalCloud, startLocalCloud } from '../../../../localcloud/main'
import { newKeys } from '../../../../sealing/keys'
import { documents, identities } from '../../../../seeds/demo'

const dist = resolve(__dirname, '../../../../dist')

/** A Tuesday without holidays near; the demo people's dates are counted from it. */
export const TODAY = '2026-03-10'
/** The message template by which people hear of progress. */
export const TEMPLATE = 'progress-template'
export const NOW = `${TODAY}T10:00:00+08:00`

/** Loading a function costs more than many scenarios; whatever it keeps, it asks its cloud anew. */
const warmInstances: Pools = new Map()
/** Instances know the keys they began with. */
const keys = newKeys()

export interface UiCloud extends Pick<LocalCloud, 'url' | 'clock' | 'store'> {
  /** The demo people as they were at first, and the clock at NOW. */
  stop(): Promise<void>
}

/** The built functions and the test build of the pages, with a data folder of their own. */
export async function startUiCloud(): Promise<UiCloud> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ui-'))
  const cloud = await startLocalCloud({
    port: 0,
    dataDir,
    functionsDir: join(dist, 'cloudfunctions'),
    h5Dir: join(dist, 'h5-test'),
    functionEnv: {
      LOG_LEVEL: 'silent',
      RATE_LIMITS: 'off',
      TEMPLATE_PROGRESS: TEMPLATE,
    },
    functionInstances: 1,
    ...{ warmInstances, keys },
    allowClock: true,
    seeds: { identities, documents: () => documents(TODAY) },
  })
  cloud.clock.set(NOW)
  const { url, clock, store } = cloud
  return {
    ...{ url, clock, store },
    async stop() {
      await cloud.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
