/**
 * Runs inside each worker thread: loads one bundle, then runs one invocation at a time.
 * Plain JavaScript, so that a cold start does not pay for a compiler.
 */
const { parentPort, workerData } = require('node:worker_threads')

let main
let previous = []

try {
  main = require(workerData.file).main
  if (typeof main !== 'function') throw new Error('the bundle exports no main')
  parentPort.postMessage({ kind: 'ready' })
} catch (error) {
  parentPort.postMessage({ kind: 'broken', error: describe(error) })
}

parentPort.on('message', async ({ env, event, context }) => {
  for (const name of previous) delete process.env[name]
  Object.assign(process.env, env)
  previous = Object.keys(env)
  try {
    const result = await main(JSON.parse(event), context)
    parentPort.postMessage({ kind: 'result', json: JSON.stringify(result ?? null) })
  } catch (error) {
    parentPort.postMessage({ kind: 'error', error: describe(error) })
  }
})

function describe(error) {
  return String(error?.stack || error)
}
