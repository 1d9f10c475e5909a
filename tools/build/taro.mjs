import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(fileURLToPath(import.meta.url), '../../..')
const at = (...parts) => path.join(root, ...parts)

/** Everything a build is made of; a change in any of it makes a new build. */
const SOURCES = [
  'miniprogram',
  'shared',
  'seeds',
  'config/index.ts',
  'config/taro',
  'babel.config.js',
  'project.config.json',
  'tsconfig.json',
  'package-lock.json',
]

const filesIn = async (relative) => {
  const entries = await readdir(at(relative), { withFileTypes: true }).catch(() => null)
  if (!entries) return [relative]
  const nested = entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      const inner = path.join(relative, entry.name)
      return entry.isDirectory() ? filesIn(inner) : [inner]
    })
  return (await Promise.all(nested)).flat()
}

const fingerprint = async () => {
  const files = (await Promise.all(SOURCES.map(filesIn)))
    .flat()
    .filter((file) => existsSync(at(file)))
  const hash = createHash('sha256').update(process.env.TARO_APP_CLOUD_ENV ?? '')
  for (const file of files) hash.update(file).update(await readFile(at(file)))
  return hash.digest('hex')
}

/** Runs Taro's command line and resolves with its exit code and all it printed. */
const runTaro = (target, env) =>
  new Promise((resolve, reject) => {
    const cli = at('node_modules/@tarojs/cli/bin/taro')
    const child = spawn(
      process.execPath,
      [cli, 'build', '--type', target, '--disable-global-config'],
      {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production', ...env },
      },
    )
    const output = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output: Buffer.concat(output).toString() }))
  })

/**
 * Builds dist/<name> for a target of Taro unless its sources are those of the last build.
 * `proof` is a file every good build leaves behind; `env` is added to the build's environment.
 * Progress goes to stderr.
 */
export const buildTaro = async (target, { name = target, proof, env = {}, force = false }) => {
  const stamp = at('.cache/build', `${name}.sha256`)
  const now = await fingerprint()
  const before = await readFile(stamp, 'utf8').catch(() => '')
  if (!force && before === now && existsSync(at('dist', name, proof))) {
    process.stderr.write(`${name}: unchanged\n`)
    return
  }
  const started = Date.now()
  process.stderr.write(`${name}: building …\n`)
  await mkdir(path.dirname(stamp), { recursive: true })
  await Promise.all([
    rm(stamp, { force: true }),
    rm(at('dist', name), { recursive: true, force: true }),
  ])
  const { code, output } = await runTaro(target, env)
  await writeFile(at('.cache/build', `${name}.log`), output)
  if (code !== 0 || !existsSync(at('dist', name, proof)) || /✖ (Webpack|Errors)/.test(output)) {
    process.stderr.write(`${output.slice(-4000)}\n`)
    throw new Error(`The ${name} build failed; all of its output is in .cache/build/${name}.log`)
  }
  await writeFile(stamp, now)
  process.stderr.write(`${name}: built in ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}

/** Lets a build file be run by itself: `node tools/build/h5.mjs [--force]`. */
export const runAlone = (url, build) => {
  if (process.argv[1] !== fileURLToPath(url)) return
  build({ force: process.argv.includes('--force') }).catch((error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  })
}
