import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type LocalCloud, startLocalCloud } from '../../../localcloud/main'
import { crowdDocuments, openidOf, policyOf, SERVICE } from '../../cloud/life/support/crowdSeeds'

/**
 * Submits against a local cloud of its own, beside so many policies, and what the bare store does in
 * the same run. Prints one line of JSON. `node --import tsx submits.ts <policies>`
 */
const stored = Number(process.argv[2] ?? 1000)
const PEOPLE = 400
const LOADS = [
  { atOnce: 1, total: 120 },
  { atOnce: 16, total: 480 },
  { atOnce: 64, total: 640 },
]
const BATCH = 20_000

const crowdOf = crowdDocuments(PEOPLE)

/** Policies that are only there, with their accounts, until so many are stored. */
async function fill({ store }: LocalCloud): Promise<void> {
  const [policy] = crowdOf.policies as { _id: string; insured: { id: string } }[]
  const [account] = crowdOf.accounts as object[]
  for (let from = PEOPLE; from < stored; from += BATCH) {
    const ids = Array.from({ length: Math.min(BATCH, stored - from) }, (_, i) => from + i)
    await store.load({
      policies: ids.map((n) => ({
        ...policy!,
        _id: `pol-other-${n}`,
        insured: { ...policy!.insured, id: `p-other-${n}` },
        parties: [`p-other-${n}`],
      })),
      accounts: ids.map((n) => ({
        ...account!,
        ...{ _id: `pol-other-${n}`, insuredId: `p-other-${n}`, policyIds: [`pol-other-${n}`] },
        ...{ parties: [`p-other-${n}`], version: 0, uses: [] },
      })),
    })
  }
}

interface Measured {
  atOnce: number
  perSecond: number
  p50: number
  p99: number
  floorPerSecond: number
}

async function timed(act: (n: number) => Promise<void>, total: number, atOnce: number) {
  const took: number[] = []
  let next = 0
  const worker = async () => {
    for (let n = next++; n < total; n = next++) {
      const begun = performance.now()
      await act(n)
      took.push(performance.now() - begun)
    }
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: atOnce }, worker))
  const seconds = (performance.now() - begun) / 1000
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))]!
  return { perSecond: total / seconds, p50: at(0.5), p99: at(0.99) }
}

/** Those of the crowd who have five left are asked in turn, so that nobody waits for another's account. */
const WITH_FIVE = Array.from({ length: PEOPLE / 5 }, (_, i) => i * 5)
const OTHERS = Array.from({ length: PEOPLE }, (_, i) => i).filter((n) => n % 5 !== 0)
const turns = [1, 2, 3, 4, 5].flatMap((turn) =>
  [...WITH_FIVE, ...OTHERS].filter((n) => 5 - (n % 5) >= turn),
)

async function measure(cloud: LocalCloud): Promise<Measured[]> {
  let sent = 0
  const submit = async () => {
    const n = turns[sent++]!
    const response = await fetch(`${cloud.url}/call/applications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wx-openid': openidOf(n) },
      body: JSON.stringify({
        action: 'submit',
        requestId: `bench-${sent}`,
        policyId: policyOf(n),
        service: SERVICE,
        beneficiary: { is: 'insured' },
      }),
    })
    const { ok, error } = (await response.json()) as { ok: boolean; error?: { code: string } }
    if (!ok) throw new Error(`submit: ${error?.code}`)
  }
  const floor = async (n: number) => {
    const { store } = cloud
    const id = store.transactions.begin({})
    await Promise.all([
      store.insert('kv', [{ _id: `floor-a-${n}-${performance.now()}` }], id),
      store.insert('counters', [{ _id: `floor-b-${n}-${performance.now()}` }], id),
    ])
    store.transactions.commit(id)
    await store.settled()
  }
  await timed(submit, 40, 4)
  const all: Measured[] = []
  for (const { atOnce, total } of LOADS) {
    const bare = await timed(floor, total, atOnce)
    const run = await timed(submit, Math.min(total, turns.length - sent), atOnce)
    all.push({ atOnce, ...run, floorPerSecond: bare.perSecond })
  }
  return all
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'))
  const cloud = await startLocalCloud({
    port: 0,
    dataDir,
    functionsDir: resolve(process.cwd(), 'dist/cloudfunctions'),
    functionEnv: { LOG_LEVEL: 'silent', RATE_LIMITS: 'off' },
    functionTimeoutMs: 60_000,
    seeds: { identities: [], documents: () => crowdOf },
  })
  try {
    await fill(cloud)
    process.stdout.write(`${JSON.stringify(await measure(cloud))}\n`)
  } finally {
    await cloud.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

main()
