import { fileSystemCache } from './cache'
import { sharedRooms } from './paths'

/** Options of the WeChat build. */
export const mini = {
  webpackChain: fileSystemCache,
  // Deep trees stay in one template instead of being nested under <comp>, where selectors lose them.
  baseLevel: 40,
  // A library used only by a subpackage goes to that subpackage.
  optimizeMainPackage: { enable: true },
  // Style sheets of one package may come in any order: what must come first stands in app.scss.
  miniCssExtractPluginOption: { ignoreOrder: true },
  compile: { include: sharedRooms },
  postcss: {
    pxtransform: { enable: true, config: {} },
    cssModules: { enable: false },
  },
}
