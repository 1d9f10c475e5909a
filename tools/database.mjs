/** `npm run database`: creates collections and indexes of config/database.ts in a real cloud environment. */
import { importBundled } from './kit/bundle.mjs'
import { ensurePackages, failPlainly } from './setup.mjs'

await failPlainly(async () => {
  const { WX_APPID: appid, WX_SECRET: secret, CLOUD_ENV: env, WX_API: api } = process.env
  if (!appid || !secret || !env)
    throw new Error('请设置环境变量 WX_APPID、WX_SECRET（小程序后台）和 CLOUD_ENV（云环境 ID）')
  await ensurePackages()
  const { applyManifest } = await importBundled('tools/database/apply.ts')
  const told = (line) => process.stdout.write(`${line}\n`)
  const failed = await applyManifest({
    appid,
    secret,
    env,
    api: api ?? 'https://api.weixin.qq.com',
    told,
  })
  if (failed > 0) throw new Error(`${failed} 项没有成功`)
})
