import { sharedRooms } from './paths'

/**
 * Options of the WeChat build. It keeps no cache between builds: with one, Taro's splitting gives
 * subpackages the code that they share as it was before the last change.
 */
export const mini = {
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
