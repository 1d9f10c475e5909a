import pino from 'pino'

/** One JSON line per event, without personal data: ids of traces and functions, codes, durations. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
})

/** Where an unexpected error came from. Its message is left out: it may quote what a person wrote. */
export function describeError(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const { errCode } = error as { errCode?: number }
  return { name: error.name, errCode, at: frames.slice(0, 8).map((line) => line.trim()) }
}
