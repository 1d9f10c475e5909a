import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { withLock } from './lock.mjs'
import { ticking } from './progress.mjs'
import { at } from './root.mjs'
import { run } from './run.mjs'

const stampFile = at('node_modules/.health-benefits-stamp')

/** Only what an installation depends on: a new script in package.json installs nothing anew. */
const installFields = () => {
  const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  const { dependencies, devDependencies, optionalDependencies, overrides } = manifest
  return JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides })
}

/** What the installed packages must have been made of; some are native, hence the platform. */
const wanted = () =>
  createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .update(installFields())
    .update(readFileSync(at('.npmrc')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')

const isCurrent = () => {
  try {
    return readFileSync(stampFile, 'utf8') === wanted()
  } catch {
    return false
  }
}

/** NODE_ENV=production or a silenced outer npm must change nothing about what is installed or told. */
const installArgs = [
  'ci',
  '--ignore-scripts',
  '--include=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--fetch-retries=5',
]

/** npm as the outer npm names it, else the one on the PATH. */
const npm = (args) => {
  const outer = process.env.npm_execpath
  if (outer?.endsWith('.js')) return run(process.execPath, [outer, ...args])
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args)
}

const install = async () => {
  if (isCurrent()) return
  const tick = ticking('安装依赖（npm ci）')
  const { code, output } = await npm(installArgs)
  if (code !== 0) {
    tick.failed()
    throw new Error(`npm ci 没有成功（退出码 ${code}）：\n${output.slice(-4000)}`)
  }
  writeFileSync(stampFile, wanted())
  tick.done()
}

/** Packages as package-lock.json names them; at once when they are there already. Speaks on stderr. */
export const ensurePackages = async () => {
  if (isCurrent()) return
  await withLock('packages', install, () =>
    process.stderr.write('另一个命令正在安装依赖，等它完成…\n'),
  )
}
