import { defineConfig } from '@tarojs/cli'
import { h5 } from './taro/h5'
import { mini } from './taro/mini'
import { fromRoot } from './taro/paths'

/** theme.json names the tab bar's pictures, and Taro copies only those that app.config names. */
const tabIcons =
  process.env.TARO_ENV === 'weapp'
    ? [{ from: 'miniprogram/assets/tab/', to: 'dist/weapp/assets/tab/' }]
    : []

/**
 * Build of the mini-program for both targets.
 * `cache.enable` stays off: it never persists with a sourceRoot other than `src`. The h5 build has
 * webpack's own file-system cache instead (see taro/cache.ts), the WeChat build none.
 */
export default defineConfig({
  projectName: 'health-benefits',
  date: '2026-1-1',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'miniprogram',
  outputRoot: `dist/${process.env.TARO_ENV}${process.env.UI_TEST_BUILD ? '-test' : ''}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [fromRoot('config/taro/accessibility/plugin.ts')],
  alias: {
    '@': fromRoot('miniprogram'),
    '@shared': fromRoot('shared'),
    '@seeds': fromRoot('seeds'),
  },
  env: { TARO_APP_CLOUD_ENV: JSON.stringify(process.env.TARO_APP_CLOUD_ENV ?? '') },
  copy: { patterns: tabIcons, options: {} },
  mini,
  h5,
})
