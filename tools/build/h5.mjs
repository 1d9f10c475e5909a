import { buildTaro, runAlone } from './taro.mjs'

const PROOF = 'index.html'

/** Builds the browser app into dist/h5; skips when nothing has changed unless forced. */
export const build = ({ force = false } = {}) => buildTaro('h5', { proof: PROOF, force })

/** The same into dist/h5-test, with Taro's calls open to be replaced by UI tests. */
export const buildForTests = ({ force = false } = {}) =>
  buildTaro('h5', { name: 'h5-test', env: { UI_TEST_BUILD: '1' }, proof: PROOF, force })

runAlone(import.meta.url, process.argv.includes('--test') ? buildForTests : build)
