/** When a timer is due: seven fields of numbers, or null for any. */
export type Schedule = (Set<number> | null)[]

/** second, minute, hour, day of month, month, day of week (0 Sunday), year */
const RANGES: [number, number][] = [
  [0, 59],
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
  [1970, 2099],
]

/**
 * Reads a trigger's `config` as WeChat writes it: `second minute hour day month weekday year`,
 * each `*`, `?`, a number, a range `a-b`, a list `a,b` or steps `a/n`.
 * @throws Error that names what it cannot read
 */
export function readCron(config: string): Schedule {
  const fields = config.trim().split(/\s+/)
  if (fields.length !== RANGES.length) throw new Error(`a timer has seven fields: ${config}`)
  return fields.map((field, i) => readField(field, RANGES[i]!, config))
}

function readField(field: string, range: [number, number], config: string): Set<number> | null {
  if (field === '*' || field === '?') return null
  return new Set(field.split(',').flatMap((part) => readPart(part, range, config)))
}

function readPart(part: string, [least, most]: [number, number], config: string): number[] {
  const [, from = '', to, step] = /^(\*|\d+)(?:-(\d+))?(?:\/(\d+))?$/.exec(part) ?? []
  const first = from === '*' ? least : Number(from || Number.NaN)
  const last = to === undefined ? (step || from === '*' ? most : first) : Number(to)
  const by = Number(step ?? 1)
  if (!(first >= least && first <= last && last <= most && by > 0)) {
    throw new Error(`cannot read "${part}" in timer ${config}`)
  }
  return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, i) => first + i * by)
}

const CHINA_MS = 8 * 3_600_000

/** @param at milliseconds since 1970; timers go by the clock of China */
export function isDue(schedule: Schedule, at: number): boolean {
  const china = new Date(at + CHINA_MS)
  const parts = [
    china.getUTCSeconds(),
    china.getUTCMinutes(),
    china.getUTCHours(),
    china.getUTCDate(),
    china.getUTCMonth() + 1,
    china.getUTCDay(),
    china.getUTCFullYear(),
  ]
  return schedule.every((allowed, i) => allowed === null || allowed.has(parts[i]!))
}
