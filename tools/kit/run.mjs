import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a program in the project's folder, or in `cwd`, and resolves with its exit code and all it printed.
 * A program that cannot be started answers 127.
 */
export const run = (command, args, { env = {}, cwd = root, onOutput = () => {} } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks = []
    const take = (chunk) => {
      chunks.push(chunk)
      onOutput(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code, signal) =>
      resolve({
        code: code ?? 1,
        output: Buffer.concat(chunks).toString() + (signal ? `\n${signal}` : ''),
      }),
    )
  })

/** Runs one of the project's own tools with this Node, e.g. `tool('typescript/bin/tsc', ['-p', '.'])`. */
export const tool = (bin, args, options) =>
  run(process.execPath, [`node_modules/${bin}`, ...args], options)
