import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { fromRoot } from '../paths'
import { accessibleComponents } from './attributes'

const runtime = fromRoot('config/taro/accessibility/runtime.ts')

/** Lets `ariaLabel` and its kin reach WeChat's templates (Taro drops them otherwise). */
export default (ctx: IPluginContext): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase & { template?: Template; runtimePath: string | string[] }) {
      if (process.env.TARO_ENV !== 'weapp' || !platform.template) return
      platform.template.mergeComponents(ctx, accessibleComponents)
      platform.runtimePath = [platform.runtimePath, runtime].flat()
    },
  })
}

interface Template {
  mergeComponents(ctx: IPluginContext, patch: object): void
}
