import { buildTaro, runAlone } from './taro.mjs'

/** Builds the mini-program into dist/weapp; skips when nothing has changed unless forced. */
export const build = ({ force = false } = {}) => buildTaro('weapp', { proof: 'app.json', force })

runAlone(import.meta.url, build)
