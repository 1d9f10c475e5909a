/**
 * `npm run test:ui`, `test:ui:weapp`, `test:ui:h5`, `test:ui:devtools`: the scenarios of
 * tests/ui/suite on one host or on both local ones, side by side, after their builds.
 * `npm run test:ui:h5 -- <words>` runs those whose name holds the words.
 */
import { tool } from './kit/run.mjs'
import { ensureBrowser, ensurePackages, failPlainly } from './setup.mjs'

const builders = {
  weapp: async () => (await import('./build/weapp.mjs')).build(),
  h5: async () => (await import('./build/h5.mjs')).buildForTests(),
  devtools: async () => (await import('./build/weapp.mjs')).build(),
}

const prepare = async (hosts) => {
  await (await import('./build/functions.mjs')).build()
  for (const host of hosts) await builders[host]()
  return hosts.includes('h5') ? { CHROMIUM_PATH: await ensureBrowser() } : {}
}

const play = async (hosts, words) => {
  const env = { ...(await prepare(hosts)), SCENARIO: words }
  const files = hosts.map((host) => `tests/ui/${host}.test.ts`)
  const args = [...files, '--selectProjects', 'ui', '--verbose', '--color=false']
  const { code } = await tool('jest/bin/jest.js', args, {
    env,
    onOutput: (chunk) => process.stderr.write(chunk),
  })
  return code
}

await failPlainly(async () => {
  const [asked, ...words] = process.argv.slice(2)
  const hosts = asked === 'all' ? ['weapp', 'h5'] : [asked]
  if (hosts.some((host) => !(host in builders))) throw new Error(`没有这个宿主：${asked}`)
  if (asked === 'devtools' && !process.env.AUTOMATOR_WS_ENDPOINT)
    throw new Error(
      '请用 AUTOMATOR_WS_ENDPOINT 指明开发者工具的自动化端口，例如 ws://127.0.0.1:9420',
    )
  await ensurePackages()
  process.exitCode = await play(hosts, words.join(' '))
})
