import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { importBundled } from '../kit/bundle.mjs'
import { withLock } from '../kit/lock.mjs'
import { at, root } from '../kit/root.mjs'

/** Every folder with an index.ts is one cloud function; the kit is bundled into each. */
const names = () =>
  readdirSync(at('cloudfunctions')).filter((name) =>
    existsSync(at('cloudfunctions', name, 'index.ts')),
  )

/** What a bundle also depends on, besides the files it was made of. */
const ALWAYS = [
  'package-lock.json',
  'tsconfig.json',
  'config/functions.ts',
  'tools/build/functions.mjs',
]

const fingerprint = (inputs) => {
  const hash = createHash('sha256')
  for (const input of [...inputs, ...ALWAYS]) {
    const { mtimeMs, size } = statSync(at(input))
    hash.update(`${input} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex')
}

const recordOf = (name) => at('.cache/functions', `${name}.json`)
const outputOf = (name, file) => at('dist/cloudfunctions', name, file)

const isFresh = (name) => {
  try {
    const { inputs, print } = JSON.parse(readFileSync(recordOf(name), 'utf8'))
    return existsSync(outputOf(name, 'index.js')) && fingerprint(inputs) === print
  } catch {
    return false
  }
}

/** A running local cloud must never load half a bundle. */
const writeWhole = (file, content) => {
  mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, content)
  renameSync(draft, file)
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`

const versionOf = (name) =>
  JSON.parse(readFileSync(at('node_modules', name, 'package.json'), 'utf8')).version

const bundle = async (name, manifest) => {
  const { build } = await import('esbuild')
  const { installs = [], openapi = [], timer, timeout, memory } = manifest
  const { outputFiles, metafile } = await build({
    entryPoints: [at('cloudfunctions', name, 'index.ts')],
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    minify: true,
    external: installs,
    write: false,
    metafile: true,
    logLevel: 'error',
    legalComments: 'none',
  })
  const dependencies = Object.fromEntries(installs.map((each) => [each, versionOf(each)]))
  writeWhole(
    outputOf(name, 'package.json'),
    json({ name, version: '1.0.0', main: 'index.js', dependencies }),
  )
  writeWhole(
    outputOf(name, 'config.json'),
    json({
      permissions: { openapi },
      timeout,
      memorySize: memory,
      triggers: timer ? [{ name, type: 'timer', config: timer }] : [],
    }),
  )
  writeWhole(outputOf(name, 'index.js'), outputFiles[0].contents)
  const inputs = Object.keys(metafile.inputs)
  writeWhole(recordOf(name), JSON.stringify({ inputs, print: fingerprint(inputs) }))
}

/**
 * Bundles each cloud function into dist/cloudfunctions/<name>/: one index.js with all it needs,
 * package.json and config.json. Skips those of which no input has changed unless forced.
 */
export const build = ({ force = false } = {}) =>
  withLock('functions', async () => {
    const stale = names().filter((name) => force || !isFresh(name))
    if (stale.length === 0) return
    const { functionManifest } = await importBundled('config/functions.ts')
    await Promise.all(stale.map((name) => bundle(name, functionManifest(name))))
  })

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await build({ force: process.argv.includes('--force') })
