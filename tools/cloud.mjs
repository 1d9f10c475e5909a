/** `npm run cloud`: the cloud functions without the pages (PORT, DATA_DIR). */
import { buildAndServe } from './kit/serve.mjs'

await buildAndServe({ pages: false })
