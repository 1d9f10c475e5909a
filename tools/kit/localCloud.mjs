import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { at, root } from './root.mjs'

/** Resolves with true as soon as the cloud answers, with false when it ended before. */
const answers = async (url, hasEnded) => {
  while (!hasEnded()) {
    const response = await fetch(`${url}/healthz`).catch(() => null)
    if (response?.ok) return true
    await sleep(100)
  }
  return false
}

/**
 * Starts the local cloud as a process of its own.
 * `ready` resolves with whether it came up, `ended` with its exit status; `stop()` ends it gently.
 */
export const startLocalCloud = ({ port, env = {}, stdio = 'inherit' }) => {
  const url = `http://127.0.0.1:${port}`
  let asked = false
  let over = false
  const endWithParent = pathToFileURL(at('tools/kit/endWithParent.mjs')).href
  const args = ['--import', 'tsx', '--import', endWithParent, 'localcloud/cli.ts']
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, PORT: String(port), ...env },
  })
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? (asked ? 0 : 1)))
  }).finally(() => {
    over = true
  })
  const stop = (signal = 'SIGTERM') => {
    asked = true
    child.kill(signal)
    return ended
  }
  return { url, ready: answers(url, () => over), ended, stop }
}
