import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { startLocalCloud } from '../../../../localcloud/main'
import type { LocalCloudOptions } from '../../../../localcloud/options'
import { sealedAll } from '../../../../localcloud/seed'
import { documents, identities } from '../../../../seeds/demo'
import { documents as schemas } from '../../../../shared/contracts/documents'
import type { FunctionError } from '../../../../shared/contracts/responses/error'

/** A Tuesday without holidays near; the demo people's dates are counted from it. */
export const TODAY = '2026-03-10'
export const NOW = `${TODAY}T10:00:00+08:00`

export type Answer<T> = { ok: boolean; error?: FunctionError } & T
type Documents = Record<string, Record<string, unknown>[]>

export interface TestCloud {
  url: string
  /** Where the local cloud keeps its database and its files. */
  dataDir: string
  /** The answer as a phone of this person gets it. */
  call<T = object>(name: string, openid: string, event: unknown): Promise<Answer<T>>
  /** The same, as text. */
  text(name: string, openid: string, event: unknown): Promise<string>
  /** The answer to a call that no OPENID comes with, as text. */
  anonymously(name: string, event: object): Promise<string>
  upload(openid: string, path: string, bytes: Buffer): Promise<{ fileID: string }>
  /** Every document, opened, by collection. */
  snapshot(): Promise<Documents>
  documentsIn(collection: string): Promise<Record<string, unknown>[]>
  /** Puts documents in place of what is there: what other functions would have done. */
  place(documents: Record<string, object[]>): Promise<void>
  /** Makes these collections hold these documents and no others. */
  restore(documents: Documents): Promise<void>
  setClock(now: string): void
  stop(): Promise<void>
}

/** The built functions under the real SDK, on the local cloud, with the demo people of TODAY. */
export async function startCloud(
  env: Record<string, string> = {},
  more: Partial<LocalCloudOptions> = {},
): Promise<TestCloud> {
  const dataDir = mkdtempSync(join(tmpdir(), 'functions-'))
  const cloud = await startLocalCloud({
    port: 0,
    dataDir,
    functionsDir: resolve(__dirname, '../../../../dist/cloudfunctions'),
    functionEnv: { LOG_LEVEL: 'silent', RATE_LIMITS: 'off', ...env },
    seeds: { identities, documents: () => documents(TODAY) },
    allowClock: true,
    ...more,
  })
  cloud.clock.set(NOW)
  const text: TestCloud['text'] = async (name, openid, event) => {
    const response = await fetch(`${cloud.url}/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
      body: JSON.stringify(event),
    })
    return response.text()
  }
  const all = async (name: string) => {
    const stored = await cloud.store.find(name, { query: {}, limit: 10_000 })
    return stored.map((document) => cloud.sealer.open(name, document)) as Documents[string]
  }
  return {
    ...{ url: cloud.url, dataDir },
    text,
    call: async (...asked) => JSON.parse(await text(...asked)),
    upload: async (openid, path, bytes) => {
      const response = await fetch(`${cloud.url}/upload?path=${encodeURIComponent(path)}`, {
        method: 'PUT',
        headers: { 'x-wx-openid': openid },
        body: bytes as unknown as BodyInit,
      })
      return (await response.json()) as { fileID: string }
    },
    anonymously: async (name, event) => {
      const { json } = await cloud.host.call({ name, event, openid: null, source: 'wx_client' })
      return json ?? ''
    },
    documentsIn: all,
    snapshot: async () =>
      Object.fromEntries(
        await Promise.all(Object.keys(schemas).map(async (name) => [name, await all(name)])),
      ),
    place: (placed) => cloud.store.load(sealedAll(placed, cloud.sealer)),
    restore: async (documents) => {
      const now = await Promise.all(Object.keys(documents).map(all))
      const others = Object.entries(documents).filter(
        ([, wanted], n) => !isDeepStrictEqual(wanted, now[n]),
      )
      for (const [name] of others) await cloud.store.remove(name, {}, true)
      await cloud.store.load(sealedAll(Object.fromEntries(others), cloud.sealer))
    },
    setClock: (now) => cloud.clock.set(now),
    stop: async () => {
      await cloud.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
