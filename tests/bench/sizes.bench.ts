import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'

/** What people download before they see something, in bytes. */
export interface Sizes {
  /** The mini-program's main package, uncompressed, as WeChat counts it. */
  weappMain: number
  /** Scripts that dist/h5/index.html loads, gzipped. */
  h5Start: number
  /** Engine and calendar as the phone carries them: bundled, minified, gzipped. */
  engine: number
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

function weappMain(folder: string): number {
  const { subPackages = [] } = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[]
  }
  const roots = subPackages.map(({ root }) => path.join(folder, root, '/'))
  return filesIn(folder)
    .filter((file) => !roots.some((root) => file.startsWith(root)))
    .reduce((sum, file) => sum + statSync(file).size, 0)
}

function h5Start(folder: string): number {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/<script[^>]+src="\/?([^"]+)"/g)].map(([, src]) => src!)
  if (scripts.length === 0) throw new Error('dist/h5/index.html loads no script')
  return scripts.reduce(
    (sum, src) => sum + gzipSync(readFileSync(path.join(folder, src))).length,
    0,
  )
}

function engine(): number {
  const { outputFiles } = buildSync({
    entryPoints: [path.resolve('shared/decision/index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  return gzipSync(outputFiles[0]!.contents).length
}

/** @param dist folder that holds the finished `weapp` and `h5` builds */
export const sizesBench = (dist: string): Sizes => ({
  weappMain: weappMain(path.join(dist, 'weapp')),
  h5Start: h5Start(path.join(dist, 'h5')),
  engine: engine(),
})
