import { buildTaro, runAlone } from './taro.mjs'

/** Builds the browser app into dist/h5; skips when nothing has changed unless forced. */
export const build = ({ force = false } = {}) => buildTaro('h5', { proof: 'index.html', force })

runAlone(import.meta.url, build)
