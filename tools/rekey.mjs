/**
 * `npm run rekey`: seals every sealed field anew with the first key of FIELD_KEYS; may be broken off
 * and goes on where it was. With WX_APPID, WX_SECRET and CLOUD_ENV in that cloud environment, else in
 * the local data folder (DATA_DIR), on which no local cloud may run meanwhile. `-- --new-key` first
 * puts a new key in front of the local folder's own.
 */
import { resolve } from 'node:path'
import { importBundled } from './kit/bundle.mjs'
import { startLocalCloud } from './kit/localCloud.mjs'
import { freePort } from './kit/port.mjs'
import { root } from './kit/root.mjs'
import { ensurePackages, failPlainly } from './setup.mjs'

const { WX_APPID: appid, WX_SECRET: secret, CLOUD_ENV: env, WX_API: api } = process.env

/** Runs the function until nothing is left, and tells how far it is. */
const untilThrough = async (run) => {
  for (let total = 0; ; ) {
    const answer = await run()
    if (!answer.ok) throw new Error(`没有完成：${answer.error?.code}，可以再运行一次`)
    total += answer.done.sealed
    process.stdout.write(`已重新密封 ${total} 份\n`)
    if (answer.done.left === 0) return
  }
}

const locally = async () => {
  const dataDir = resolve(root, process.env.DATA_DIR || '.data/local')
  if (process.argv.includes('--new-key'))
    (await importBundled('tools/rekey/newKey.ts')).add(dataDir)
  await (await import('./build/functions.mjs')).build()
  const port = await freePort()
  const cloud = startLocalCloud({
    port,
    env: { DATA_DIR: dataDir, ALLOW_CLOCK: '1' },
    stdio: 'ignore',
  })
  try {
    if (!(await cloud.ready)) throw new Error('本地云没有启动；这个数据目录是否正在使用？')
    await untilThrough(async () =>
      (await fetch(`${cloud.url}/timer/rekey`, { method: 'POST' })).json(),
    )
  } finally {
    await cloud.stop()
  }
}

const remotely = async () => {
  const { invoker } = await importBundled('tools/rekey/invoke.ts')
  await untilThrough(invoker({ appid, secret, env, api: api ?? 'https://api.weixin.qq.com' }))
}

await failPlainly(async () => {
  await ensurePackages()
  await (appid && secret && env ? remotely() : locally())
})
