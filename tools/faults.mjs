/**
 * `npm run faults`: plants one fault after another in a copy of the project, builds it, and runs the
 * scenarios that look there on both local hosts. A fault that no scenario sees is told, and makes
 * the command fail. The project itself is never touched, and the copy goes with this process.
 * `npm run faults -- <words>` takes those whose name holds the words.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { faults } from './faults/list.mjs'
import { aligned } from './kit/columns.mjs'
import './kit/endWithParent.mjs'
import { at } from './kit/root.mjs'
import { run } from './kit/run.mjs'
import { ensureBrowser, ensurePackages, failPlainly } from './setup.mjs'

const HOSTS = {
  weapp: ['tools/build/weapp.mjs'],
  h5: ['tools/build/h5.mjs', '--test'],
}

/**
 * A copy of what git knows and what lies beside it, with the same packages. Webpack's cache stays
 * behind: it names chunks by the place where it was made, and pages built from it elsewhere find
 * theirs no more.
 */
const copyProject = async () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'faults-'))
  const { output } = await run('git', ['ls-files', '-co', '--exclude-standard', '-z'])
  for (const file of output.split('\0').filter((name) => name && existsSync(at(name))))
    cpSync(at(file), path.join(copy, file))
  symlinkSync(at('node_modules'), path.join(copy, 'node_modules'))
  return copy
}

const within =
  (copy) =>
  async (args, env = {}) => {
    const { code, output } = await run(process.execPath, args, { env, cwd: copy })
    return { ok: code === 0, output }
  }

const build = async (node) => {
  const builds = await Promise.all(Object.values(HOSTS).map((args) => node(args)))
  const bad = builds.find(({ ok }) => !ok)
  if (bad) throw new Error(`构建没有成功：\n${bad.output.slice(-3000)}`)
}

/** Which hosts let all of these scenarios pass; a host that has none of them is an error. */
const play = async (copy, node, scenarios, browser) => {
  const report = path.join(copy, 'faults.json')
  rmSync(report, { force: true })
  const files = Object.keys(HOSTS).map((host) => `tests/ui/${host}.test.ts`)
  const args = ['--selectProjects', 'ui', '--color=false', '--json', `--outputFile=${report}`]
  const { output } = await node(['node_modules/jest/bin/jest.js', ...files, ...args], {
    SCENARIO: scenarios,
    CHROMIUM_PATH: browser,
  })
  if (!existsSync(report)) throw new Error(`测试没有跑起来：\n${output.slice(-3000)}`)
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const passes = (host) => {
    const result = testResults.find(({ name }) => name.endsWith(`/${host}.test.ts`))
    if (!result?.assertionResults.length)
      throw new Error(`${host} 上没有场景叫 ${scenarios}：\n${output.slice(-3000)}`)
    return result.status === 'passed'
  }
  return Object.fromEntries(Object.keys(HOSTS).map((host) => [host, passes(host)]))
}

const plant = (copy, { file, right, wrong }) => {
  const place = path.join(copy, file)
  const whole = readFileSync(place, 'utf8')
  if (whole.split(right).length !== 2) throw new Error(`${file} 里应当恰有一处：${right}`)
  writeFileSync(
    place,
    whole.replace(right, () => wrong),
  )
  return () => writeFileSync(place, whole)
}

const attempt = async (copy, node, fault, browser) => {
  const restore = plant(copy, fault)
  try {
    await build(node)
    return await play(copy, node, fault.caughtBy, browser)
  } finally {
    restore()
  }
}

const soundFirst = async (copy, node, chosen, browser) => {
  await node(['tools/build/functions.mjs'])
  await build(node)
  const scenarios = chosen.map(({ caughtBy }) => caughtBy).join('|')
  const passes = await play(copy, node, scenarios, browser)
  const sick = Object.keys(HOSTS).filter((host) => !passes[host])
  if (sick.length > 0)
    throw new Error(`没有埋错误，${sick.join('、')} 上的场景已经不通过：先修好它们`)
}

const mark = (passes) => (passes ? '✗ 没有发现' : '✓ 发现')

await failPlainly(async () => {
  await ensurePackages()
  const browser = await ensureBrowser()
  const words = process.argv.slice(2).join(' ')
  const chosen = faults.filter(({ name }) => name.includes(words))
  if (chosen.length === 0) throw new Error(`没有这样的错误：${words}`)
  const copy = await copyProject()
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      process.stderr.write(`\n收到 ${signal}，没有做完；副本已删除\n`)
      process.exit(1)
    })
  const node = within(copy)
  await soundFirst(copy, node, chosen, browser)
  const rows = [['埋下的错误', ...Object.keys(HOSTS)]]
  for (const fault of chosen) {
    const passes = await attempt(copy, node, fault, browser)
    rows.push([fault.name, ...Object.keys(HOSTS).map((host) => mark(passes[host]))])
    process.stderr.write(`${rows.at(-1).join('  ')}\n`)
    if (Object.values(passes).includes(true)) process.exitCode = 1
  }
  process.stdout.write(`\n${aligned(rows).join('\n')}\n`)
})
