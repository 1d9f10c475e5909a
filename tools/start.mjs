/** `npm start`: installs, builds and serves pages and cloud on one address (PORT, default 8787). */
import { buildAndServe } from './kit/serve.mjs'

await buildAndServe({ pages: true })
