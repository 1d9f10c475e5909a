import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { collections } from '../config/database'
import { sealedCollections } from '../config/sealed'
import { readKeys } from '../sealing/keys'
import { Sealer } from '../sealing/sealer'
import { Clock } from './clock'
import { FileStore } from './files/fileStore'
import { SignedLinks } from './files/signedLinks'
import { FunctionHost } from './functions/host'
import { readTriggers, startTimers } from './functions/timers'
import { createPublicServer } from './http/server'
import { keysFor } from './keys'
import { Outbox } from './openapi/outbox'
import type { LocalCloudOptions } from './options'
import { sealOnce, seedOnce } from './seed'
import { Facts } from './store/sqlite'
import { Store } from './store/store'
import { createWireServer } from './wire/server'

export interface LocalCloud {
  url: string
  port: number
  /** Where an SDK is pointed at: TCB_CONTEXT_CNFG's URL. */
  wireUrl: string
  clock: Clock
  store: Store
  /** As the functions seal: opens what the store holds, seals what is put there beside them. */
  sealer: Sealer
  host: FunctionHost
  /** Lets runs under way end, then closes everything. */
  stop(): Promise<void>
}

const QUEUE = 1000
const QUEUE_MS = 20_000
const STOP_GRACE_MS = 3000

export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const clock = new Clock()
  const now = () => clock.now()
  const store = new Store({ manifest: collections, ...options })
  const files = new FileStore(options.dataDir, store, now)
  const links = new SignedLinks(new Facts(store.sqlite), now)
  const keyTexts = keysFor(options.dataDir, options.keys)
  const keys = readKeys(keyTexts)
  const sealer = new Sealer(keys, sealedCollections)
  const outbox = new Outbox(store, keys, now)
  await sealOnce(store, sealer)
  if (options.seeds) await seedOnce(store, options.seeds, sealer, clock.today())

  const origins = { wire: '', public: '' }
  const wire = createWireServer({
    store,
    files,
    links,
    outbox,
    now,
    host: () => host,
    publicOrigin: () => origins.public,
    wireOrigin: () => origins.wire,
    adminToken: options.adminToken,
    databaseLatencyMs: options.databaseLatencyMs ?? 0,
  })
  origins.wire = originOf(await listen(wire, options.wirePort ?? 0))
  const host = new FunctionHost({
    functionsDir: options.functionsDir,
    wireUrl: `${origins.wire}/admin`,
    warm: options.warmInstances,
    env: { ...options.functionEnv, ...keyTexts },
    instances: options.functionInstances ?? 4,
    timeoutMs: options.functionTimeoutMs,
    queue: QUEUE,
    queueMs: QUEUE_MS,
    clockOffsetMs: () => clock.offsetMs,
    onEnd: (invocation) => {
      const left = store.transactions.abortOf(invocation)
      if (left > 0) console.warn(`[localcloud] ${invocation.functionName} left a transaction open`)
    },
  })
  const identities = options.seeds?.identities ?? []
  const testMode = options.allowClock ?? false
  const door = { store, files, links, outbox, host, clock, identities, testMode }
  const server = createPublicServer({ ...door, h5Dir: options.h5Dir })
  const port = await listen(server, options.port ?? 8787)
  origins.public = originOf(port)
  const triggers = options.timers ? readTriggers(options.functionsDir) : []
  const stopTimers = startTimers(triggers, host, now)

  async function stop(): Promise<void> {
    stopTimers()
    const closed = [server, wire].map((each) => new Promise((done) => each.close(done)))
    server.closeIdleConnections()
    await host.stop(STOP_GRACE_MS)
    for (const each of [server, wire]) each.closeAllConnections()
    await Promise.all(closed)
    store.close()
  }
  const wireUrl = `${origins.wire}/admin`
  return { url: origins.public, port, wireUrl, clock, store, sealer, host, stop }
}

const originOf = (port: number) => `http://127.0.0.1:${port}`

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
