/** `npm run mutation`: Stryker on the pure core; takes a while, and remembers what did not change since. */
import { at } from './kit/root.mjs'
import { run } from './kit/run.mjs'
import { ensurePackages, failPlainly } from './setup.mjs'

await failPlainly(async () => {
  await ensurePackages()
  const { code } = await run(
    process.execPath,
    [at('node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', ...process.argv.slice(2)],
    { stdio: 'inherit' },
  )
  process.exitCode = code
})
