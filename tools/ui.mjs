/**
 * `npm run test:ui`, `test:ui:weapp`, `test:ui:h5`, `test:ui:devtools`: the scenarios of
 * tests/ui/suite on one host or on both local ones, one after another, after their builds.
 * `npm run test:ui:h5 -- <words>` runs those whose name holds the words.
 */
import { tool } from './kit/run.mjs'
import { ensureBrowser, ensurePackages, failPlainly } from './setup.mjs'

const builders = {
  weapp: async () => (await import('./build/weapp.mjs')).build(),
  h5: async () => (await import('./build/h5.mjs')).buildForTests(),
  devtools: async () => (await import('./build/weapp.mjs')).build(),
}

const prepare = async (host) => {
  await (await import('./build/functions.mjs')).build()
  await builders[host]()
  return host === 'h5' ? { CHROMIUM_PATH: await ensureBrowser() } : {}
}

const play = async (host, words) => {
  const env = { ...(await prepare(host)), SCENARIO: words }
  const args = [`tests/ui/${host}.test.ts`, '--selectProjects', 'suite', '--color=false']
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
  for (const host of hosts) if ((await play(host, words.join(' '))) !== 0) process.exitCode = 1
})
