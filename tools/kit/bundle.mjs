import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { at, root } from './root.mjs'

/** Size and time of change of each file a bundle was made of: enough to know that it still holds. */
const fingerprint = (inputs) => {
  const hash = createHash('sha256')
  for (const input of inputs) {
    const { mtimeMs, size } = statSync(path.join(root, input))
    hash.update(`${input} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex')
}

const remembered = (recordFile) => {
  try {
    const { inputs, print, bundle } = JSON.parse(readFileSync(recordFile, 'utf8'))
    return fingerprint(inputs) === print && statSync(bundle) ? bundle : null
  } catch {
    return null
  }
}

/** Runs at once must not see each other's half-written files. */
const writeWhole = (file, text) => {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text)
  renameSync(draft, file)
}

/** esbuild is loaded only when there is something to bundle: it is most of a warm run otherwise. */
const bundle = async (entry, folder, recordFile) => {
  const { build } = await import('esbuild')
  const { outputFiles, metafile } = await build({
    entryPoints: [at(entry)],
    absWorkingDir: root,
    bundle: true,
    // They find their binaries beside their own files.
    external: ['esbuild', 'sharp'],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages come along: some are CommonJS, whose names an ES module could not import.
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
    sourcemap: 'inline',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const text = outputFiles[0].text
  const file = path.join(
    folder,
    `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.mjs`,
  )
  const inputs = [...Object.keys(metafile.inputs), 'tsconfig.json', 'tools/kit/bundle.mjs']
  mkdirSync(folder, { recursive: true })
  writeWhole(file, text)
  writeWhole(recordFile, JSON.stringify({ inputs, print: fingerprint(inputs), bundle: file }))
  return file
}

/** Imports a TypeScript module of the project, bundled under .cache/ and bundled anew when it changed. */
export const importBundled = async (entry) => {
  const folder = at('.cache/bundles', entry.replaceAll('/', '-'))
  const recordFile = path.join(folder, 'record.json')
  const file = remembered(recordFile) ?? (await bundle(entry, folder, recordFile))
  return import(pathToFileURL(file).href)
}
