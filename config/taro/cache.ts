import { fromRoot } from './paths'

/** The part of webpack-chain that we use; Taro hands over `any`. */
interface Chain {
  cache(options: object): void
}

/** Keeps compiled modules between builds of the h5 app under .cache/; a change of configuration empties it. */
export const fileSystemCache = (chain: Chain): void => {
  const target = `${process.env.TARO_ENV ?? 'unknown'}${process.env.UI_TEST_BUILD ? '-test' : ''}`
  chain.cache({
    type: 'filesystem',
    name: `${target}-${process.env.NODE_ENV ?? 'production'}`,
    cacheDirectory: fromRoot('.cache/webpack'),
    buildDependencies: {
      config: [
        fromRoot('config/index.ts'),
        fromRoot('config/taro/h5.ts'),
        fromRoot('config/taro/interceptable.ts'),
        fromRoot('babel.config.js'),
        fromRoot('miniprogram/app.config.ts'),
        fromRoot('package-lock.json'),
      ],
    },
  })
}
