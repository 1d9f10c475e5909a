/**
 * `npm run bench`: speed, database round trips and sizes against their targets; status 1 when one is
 * missed. `npm run bench -- --full` adds submits among a million policies, which takes minutes.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { importBundled } from './kit/bundle.mjs'
import { aligned } from './kit/columns.mjs'
import { startLocalCloud } from './kit/localCloud.mjs'
import { freePort } from './kit/port.mjs'
import { at } from './kit/root.mjs'
import { ensurePackages, failPlainly } from './setup.mjs'

const buildAll = async () => {
  for (const target of ['functions', 'h5', 'weapp'])
    await (await import(`./build/${target}.mjs`)).build()
}

/** Runs `work` beside a local cloud on fresh demo data, which ends and vanishes with it. */
const besideCloud = async (work) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const cloud = startLocalCloud({
    port: await freePort(),
    // A cloud as far away as a real one: calls at once overlap, so that chains of them show.
    env: { DATA_DIR: dataDir, DB_LATENCY_MS: '20' },
    stdio: 'ignore',
  })
  try {
    if (!(await cloud.ready)) throw new Error('本地云没有启动')
    return await work(cloud.url)
  } finally {
    await cloud.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const full = process.argv.includes('--full')

await failPlainly(async () => {
  await ensurePackages()
  await buildAll()
  process.stderr.write(full ? '测量中，要十几分钟…\n' : '测量中，约一分钟…\n')
  const { rows } = await importBundled('tests/bench/main.ts')
  const measured = await besideCloud((url) => rows({ url, dist: at('dist'), full }))
  const table = [
    ['项目', '我们', '对照', '目标', ''],
    ...measured.map(({ what, ours, other, target, ok }) => [
      what,
      ours,
      other,
      target,
      ok ? '达到' : '未达到',
    ]),
  ]
  process.stdout.write(`${aligned(table).join('\n')}\n`)
  if (!measured.every(({ ok }) => ok)) process.exitCode = 1
})
