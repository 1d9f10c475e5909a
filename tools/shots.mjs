/** `npm run shots`: pictures of every page in light, dark and large text → docs/shots; `-- <words>` only those whose name holds the words. */
import { spawn } from 'node:child_process'
import { root } from './kit/root.mjs'
import { ensureBrowser, ensurePackages, failPlainly } from './setup.mjs'

await failPlainly(async () => {
  await ensurePackages()
  const browser = await ensureBrowser()
  await (await import('./build/functions.mjs')).build()
  await (await import('./build/h5.mjs')).buildForTests()
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tools/shots/main.ts', ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM_PATH: browser },
    },
  )
  process.exitCode = await new Promise((done) => child.once('exit', done))
})
