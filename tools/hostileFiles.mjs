/** `npm run hostile-files [folder]`: makes the files that the tests send; default .cache/hostile-files. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { importBundled } from './kit/bundle.mjs'
import { at } from './kit/root.mjs'
import { ensurePackages, failPlainly } from './setup.mjs'

await failPlainly(async () => {
  await ensurePackages()
  const folder = path.resolve(process.argv[2] ?? at('.cache/hostile-files'))
  const { hostileFiles } = await importBundled('tests/cloud/files/make/index.ts')
  const files = await hostileFiles()
  mkdirSync(folder, { recursive: true })
  const told = files.map(({ name, bytes, announced, becomes }) => {
    const file = path.join(folder, name)
    rmSync(file, { force: true })
    writeFileSync(file, bytes)
    return { name, bytes: bytes.length, announced, becomes }
  })
  writeFileSync(path.join(folder, 'files.json'), `${JSON.stringify(told, null, 2)}\n`)
  process.stdout.write(`${files.length} 个文件在 ${folder}\n`)
})
