import { fileSystemCache } from './cache'
import { interceptableTaro } from './interceptable'
import { sharedRooms } from './paths'

interface Chain {
  performance: { hints(level: false): void }
  resolve: { alias: { set(name: string, path: string): void } }
}

/** Webpack's size hints count raw bytes; the project's own check counts what goes over the wire. */
const webpackChain = (chain: Chain & Parameters<typeof fileSystemCache>[0]): void => {
  fileSystemCache(chain)
  chain.performance.hints(false)
  if (process.env.UI_TEST_BUILD) chain.resolve.alias.set('@tarojs/taro', interceptableTaro())
}

/** Options of the browser build, which stands beside the local cloud. */
export const h5 = {
  webpackChain,
  publicPath: '/',
  staticDirectory: 'static',
  router: { mode: 'hash' as const },
  compile: { include: sharedRooms },
  output: {
    filename: 'js/[name].[contenthash:8].js',
    chunkFilename: 'js/[name].[contenthash:8].js',
  },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  postcss: {
    // Real px: a wide screen gets a centred column, not a blown-up phone.
    pxtransform: { enable: false },
    autoprefixer: { enable: true, config: {} },
    cssModules: { enable: false },
  },
}
