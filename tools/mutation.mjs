/** `npm run mutation`: Stryker on the pure core; takes a while, and remembers what did not change since. */
import { tool } from './kit/run.mjs'
import { ensurePackages, failPlainly } from './setup.mjs'

await failPlainly(async () => {
  await ensurePackages()
  const args = ['run', ...process.argv.slice(2)]
  const onOutput = (chunk) => process.stdout.write(chunk)
  const { code } = await tool('@stryker-mutator/core/bin/stryker.js', args, { onOutput })
  process.exitCode = code
})
