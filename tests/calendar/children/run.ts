import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Runs a script of this folder in its own process under a time zone and gives what it printed. */
export const runUnder = (timeZone: string, script: string): string =>
  execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, script)], {
    env: { ...process.env, TZ: timeZone },
    cwd: __dirname,
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  })
