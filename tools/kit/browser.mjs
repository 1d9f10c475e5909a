import { existsSync } from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { ticking } from './progress.mjs'
import { run } from './run.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** Path of a Chromium, or null. `CHROMIUM_PATH` goes first. */
export const findBrowser = () => {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(path.delimiter)]
  const places = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  const named = process.env.CHROMIUM_PATH
  return [...(named ? [named] : []), ...places, MAC].find((place) => existsSync(place)) ?? null
}

/** macOS and Windows bring Chinese fonts along; elsewhere fontconfig is asked. */
const hasChineseFont = async () => {
  if (process.platform !== 'linux') return true
  const { code, output } = await run('fc-list', [':lang=zh', 'family'])
  return code === 0 && output.trim() !== ''
}

const asRoot = async () => {
  if (process.getuid?.() === 0) return []
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : null
}

const byHand =
  '浏览器测试需要 Chromium 和中文字体，请先安装：\n' +
  '  Debian/Ubuntu：apt-get install -y chromium fonts-noto-cjk\n' +
  '  其他系统：安装 Chrome 或 Chromium，并用 CHROMIUM_PATH 指明它的位置；Linux 另装 Noto Sans CJK 字体\n'

const apt = async (prefix, args) => {
  const [command, ...rest] = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...args,
  ]
  const { code, output } = await run(command, rest)
  if (code !== 0)
    throw new Error(`apt-get ${args[0]} 没有成功：\n${output.slice(-3000)}\n${byHand}`)
}

const install = async () => {
  const prefix = existsSync('/etc/debian_version') ? await asRoot() : null
  if (!prefix) throw new Error(byHand)
  const tick = ticking('安装 Chromium 和中文字体（apt-get）')
  try {
    await apt(prefix, ['update'])
    await apt(prefix, [
      'install',
      '-y',
      '--no-install-recommends',
      'chromium',
      'fontconfig',
      'fonts-noto-cjk',
    ])
    tick.done()
  } catch (error) {
    tick.failed()
    throw error
  }
}

const ready = async () => {
  const found = findBrowser()
  return found && (await hasChineseFont()) ? found : null
}

/** Path of a Chromium that can draw Chinese; installs both on Debian when they are missing. */
export const ensureBrowser = async () => {
  const found = await ready()
  if (found) return found
  await withLock('browser', async () => {
    if (!(await ready())) await install()
  })
  const installed = findBrowser()
  if (!installed) throw new Error(byHand)
  return installed
}
