import { aligned } from './columns.mjs'
import { failPlainly } from './fail.mjs'
import { startLocalCloud } from './localCloud.mjs'
import { ensurePackages } from './packages.mjs'
import { wantedPort } from './port.mjs'
import { seconds } from './progress.mjs'

const identities = async (url) => {
  const people = await fetch(`${url}/identities`).then((response) => response.json())
  return aligned(people.map(({ openid, label }) => [`    ${openid}`, label])).join('\n')
}

const greeting = async (url, pages) =>
  `${
    pages
      ? `\n  打开  ${url}\n\n  演示身份（页面上选，或在地址后加 ?as=<身份>）：\n`
      : `\n  云函数  POST ${url}/call/<函数>，请求头 x-wx-openid 写明演示身份：\n`
  }${await identities(url)}\n\n  按 Ctrl+C 停止，数据会留下。\n\n`

/** Runs the cloud in the foreground until it ends or this command is stopped; resolves with the status. */
const serve = async (port, pages) => {
  const cloud = startLocalCloud({ port })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => cloud.stop(signal))
  if (await cloud.ready) process.stdout.write(await greeting(cloud.url, pages))
  return cloud.ended
}

/** `[2/4] 构建云函数… 3.1 秒` around each of the steps. */
const take = async (steps, total) => {
  for (const [i, [label, work]] of steps.entries()) {
    const head = `[${i + 1}/${total}] ${label}…`
    const started = Date.now()
    process.stderr.write(`${head}\n`)
    await work()
    process.stderr.write(`${head} ${seconds(Date.now() - started)}\n`)
  }
}

/** Packages, builds, local cloud; `pages` says whether the browser app is built and served too. */
export const buildAndServe = ({ pages }) =>
  failPlainly(async () => {
    const steps = [
      ['检查依赖', ensurePackages],
      ['构建云函数', async () => (await import('../build/functions.mjs')).build()],
      ['构建页面', async () => (await import('../build/h5.mjs')).build()],
    ].slice(0, pages ? 3 : 2)
    const port = await wantedPort()
    if (process.env.npm_lifecycle_event) await import('./endWithParent.mjs')
    const total = steps.length + 1
    await take(steps, total)
    process.stderr.write(`[${total}/${total}] 启动本地云…\n`)
    process.exitCode = await serve(port, pages)
  })
