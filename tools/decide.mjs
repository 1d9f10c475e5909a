/** `npm run -s decide [file]`: decisions on cases, JSON in and JSON out (see tools/decide/main.ts). */
import { importBundled } from './kit/bundle.mjs'
import { ensurePackages, failPlainly } from './setup.mjs'

await failPlainly(async () => {
  await ensurePackages()
  const { main } = await importBundled('tools/decide/main.ts')
  process.exitCode = await main(process.argv[2])
})
