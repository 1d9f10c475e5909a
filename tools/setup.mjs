import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './kit/browser.mjs'
import { failPlainly } from './kit/fail.mjs'
import { ensurePackages } from './kit/packages.mjs'

export { ensureBrowser, ensurePackages, failPlainly }

/** `npm run setup`: everything the other commands would install when they first need it. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  failPlainly(async () => {
    await ensurePackages()
    const browser = await ensureBrowser()
    process.stderr.write(`已就绪：依赖已安装，浏览器 ${browser}\n`)
  })
}
