import type { CollectionManifest } from '../config/database'
import type { KeyTexts } from '../sealing/keys'
import type { Pools } from './functions/pool'

export interface Identity {
  openid: string
  label: string
}

/** What an empty data folder starts with. */
export interface Seeds {
  identities: Identity[]
  /** @param today civil date in China, YYYY-MM-DD @returns documents by collection, each with `_id` */
  documents(today: string): Record<string, object[]>
}

export interface LocalCloudOptions {
  /** Public port on 127.0.0.1; 0 takes a free one. */
  port?: number
  /** Port of the SDK's door; 0, the default, takes a free one. */
  wirePort?: number
  dataDir: string
  /** Bundles: `<functionsDir>/<name>/index.js`. */
  functionsDir: string
  /** The built h5 app, served at `/` when it is there. */
  h5Dir?: string
  manifest?: CollectionManifest[]
  seeds?: Seeds
  /** Test mode: `POST /clock`, everybody's `GET /outbox` and `POST /timer/<function>` are open. */
  allowClock?: boolean
  /** Run functions by the timers that the `config.json` beside their bundle declares. */
  timers?: boolean
  /** Lets a process outside the functions use the SDK (as WX_API_TOKEN); none by default. */
  adminToken?: string
  /** Warm instances kept and at most running per function. */
  functionInstances?: number
  /** Warm instances that several clouds one after another share; who brings them stops them. */
  warmInstances?: Pools
  /** Run time given to every function, without queueing and cold start; default: what its config.json asks, else 3 s. */
  functionTimeoutMs?: number
  /** Keys of sealed fields; default: those in the data folder's keys.json, made with it. */
  keys?: KeyTexts
  /** Added to the environment of every function. */
  functionEnv?: Record<string, string>
  /** Added to every database call, to feel a real cloud's distance. */
  databaseLatencyMs?: number
  /** How long a transaction may stay open. */
  transactionLimitMs?: number
}

/** Fixed names of this cloud, as they appear in environment variables and file ids. */
export const ENV_ID = 'local-env'
export const BUCKET = '6c6f-local-env-1300000000'
export const APP_ID = 'wx0000000000000001'
