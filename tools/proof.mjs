/** `npm run proof`: the proofs of the account of uses and of the doors at full size; takes about half an hour. */
import { tool } from './kit/run.mjs'
import { ensurePackages, failPlainly } from './setup.mjs'

/** Other hostile inputs each time; the one printed comes again with HOSTILE_SEED. */
const HOSTILE_SEED = process.env.HOSTILE_SEED ?? String(Date.now() % 2 ** 31)

/** What `npm test` runs on a small scale. */
const SIZES = {
  SUBMITS: '5000',
  KILLS: '200',
  STEPS: '5000000',
  HOSTILE: '100000',
  HOSTILE_SEED,
}

const PROOFS = [
  ['unit', 'tests/ledger/simulation', '五百万步：账和状态与简单模型逐步相同'],
  ['cloud', 'tests/cloud/life/concurrency', '五千次提交，64 个同时：不超卖'],
  ['cloud', 'tests/cloud/life/faults', '每两次数据库调用之间杀掉云函数：全有或全无'],
  ['cloud', 'tests/cloud/life/crash', '杀掉本地云 200 次：不丢、不重'],
  [
    'cloud',
    'tests/cloud/hostile/inputs',
    `每个云函数十万条恶意输入（HOSTILE_SEED=${HOSTILE_SEED}）：不崩溃，不改变任何数据`,
  ],
]

await failPlainly(async () => {
  await ensurePackages()
  await (await import('./build/functions.mjs')).build()
  for (const [project, path, label] of PROOFS) {
    process.stdout.write(`· ${label}…\n`)
    const started = Date.now()
    const args = ['--selectProjects', project, '--color=false', path]
    const { code, output } = await tool('jest/bin/jest.js', args, { env: SIZES })
    if (code !== 0) {
      process.stdout.write(`${output}\n`)
      process.exitCode = 1
    }
    const seconds = Math.round((Date.now() - started) / 1000)
    process.stdout.write(`${code === 0 ? '✓' : '✗'} ${label} ${seconds} 秒\n`)
  }
})
