import { spawnSync } from 'node:child_process'

/** Submits at once against one local cloud. */
export interface SubmitsAtOnce {
  atOnce: number
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Bare transactions of two documents on the same store in the same run. */
  floorPerSecond: number
}

/** In a process of its own, so that this one's work does not count. @param stored policies beside */
export function submitsBench(stored: number): SubmitsAtOnce[] {
  const args = ['--import', 'tsx', 'tests/bench/children/submits.ts', String(stored)]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`submits: ${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as SubmitsAtOnce[]
}
