/**
 * `npm run faults`: plants one fault after another in a copy of the project, builds it, and runs the
 * scenarios that look there on both local hosts. A fault that no scenario sees is told, and makes
 * the command fail. The project itself is not touched. `npm run faults -- <words>` takes some.
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
import { at } from './kit/root.mjs'
import { run } from './kit/run.mjs'
import { ensureBrowser, ensurePackages, failPlainly } from './setup.mjs'

const HOSTS = {
  weapp: ['tools/build/weapp.mjs'],
  h5: ['tools/build/h5.mjs', '--test'],
}

/** A copy of what git knows and what lies beside it, with the same packages and warm build caches. */
const copyProject = async () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'faults-'))
  const { output } = await run('git', ['ls-files', '-co', '--exclude-standard', '-z'])
  for (const file of output.split('\0').filter((name) => name && existsSync(at(name))))
    cpSync(at(file), path.join(copy, file))
  symlinkSync(at('node_modules'), path.join(copy, 'node_modules'))
  if (existsSync(at('.cache/webpack')))
    cpSync(at('.cache/webpack'), path.join(copy, '.cache/webpack'), { recursive: true })
  return copy
}

const within =
  (copy) =>
  async (args, env = {}) => {
    const { code, output } = await run(process.execPath, args, { env, cwd: copy })
    return { ok: code === 0, output }
  }

const build = async (node, host) => {
  const { ok, output } = await node(HOSTS[host])
  if (!ok) throw new Error(`构建没有成功：\n${output.slice(-3000)}`)
}

/** Do all of these scenarios pass? None at all is no pass. */
const play = async (node, host, scenario, browser) => {
  const args = [
    `tests/ui/${host}.test.ts`,
    '--selectProjects',
    'ui',
    '--color=false',
    '--forceExit',
  ]
  const { ok, output } = await node(['node_modules/jest/bin/jest.js', ...args], {
    SCENARIO: scenario,
    CHROMIUM_PATH: browser,
  })
  if (!/^Tests: .*\b(passed|failed)/m.test(output))
    throw new Error(`没有场景叫 ${scenario}：\n${output.slice(-2000)}`)
  return ok
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
  const caught = {}
  try {
    for (const host of Object.keys(HOSTS)) {
      await build(node, host)
      caught[host] = !(await play(node, host, fault.caughtBy, browser))
    }
  } finally {
    restore()
  }
  return caught
}

const soundFirst = async (node, chosen, browser) => {
  const scenarios = chosen.map(({ caughtBy }) => caughtBy).join('|')
  for (const host of Object.keys(HOSTS)) {
    await build(node, host)
    if (!(await play(node, host, scenarios, browser)))
      throw new Error(`没有埋错误，${host} 上的场景已经不通过：先修好它们`)
  }
}

const mark = (caught) => (caught ? '✓ 发现' : '✗ 没有发现')

await failPlainly(async () => {
  await ensurePackages()
  const browser = await ensureBrowser()
  const words = process.argv.slice(2).join(' ')
  const chosen = faults.filter(({ name }) => name.includes(words))
  const copy = await copyProject()
  const node = within(copy)
  const rows = [['埋下的错误', 'weapp', 'h5']]
  try {
    await node(['tools/build/functions.mjs'])
    await soundFirst(node, chosen, browser)
    for (const fault of chosen) {
      const caught = await attempt(copy, node, fault, browser)
      rows.push([fault.name, mark(caught.weapp), mark(caught.h5)])
      process.stderr.write(`${rows.at(-1).join('  ')}\n`)
      if (!caught.weapp || !caught.h5) process.exitCode = 1
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
  process.stdout.write(`\n${aligned(rows).join('\n')}\n`)
})
