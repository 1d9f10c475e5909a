import { findWorkday } from 'chinese-days'
import { Bench } from 'tinybench'
import { addWorkingDays, formatDay, previousWorkingDay, toDay } from '../../shared/calendar'

export type Comparison = {
  name: string
  oursPerSecond: number
  otherPerSecond: number
  ratio: number
}

/** Text in, text out on both sides, as chinese-days takes and gives it; days over a year, so that breaks come in. */
const FROM = Array.from({ length: 365 }, (_, i) => formatDay(toDay('2025-09-01') + i))
const COUNTS = [3, 7, 18]

const overTheYear = (move: (from: string) => string) => () => {
  let characters = 0
  for (const from of FROM) characters += move(from).length
  return characters
}

const CASES = [
  ...COUNTS.map((n) => ({
    name: `${n} working days after`,
    ours: (from: string) => formatDay(addWorkingDays(toDay(from), n)),
    other: (from: string) => findWorkday(n, from),
  })),
  {
    name: 'the working day before',
    ours: (from: string) => formatDay(previousWorkingDay(toDay(from))),
    other: (from: string) => findWorkday(-1, from),
  },
]

/** Working-day arithmetic against chinese-days, in moves per second each. */
export async function calendarBench(): Promise<Comparison[]> {
  const bench = new Bench({ time: 300, warmupTime: 100 })
  for (const { name, ours, other } of CASES) {
    bench.add(`${name}: ours`, overTheYear(ours)).add(`${name}: chinese-days`, overTheYear(other))
  }
  await bench.run()

  const perSecond = (task: string): number => {
    const result = bench.getTask(task)?.result
    if (result?.state !== 'completed') throw new Error(`${task} did not complete`)
    return result.throughput.mean * FROM.length
  }
  return CASES.map(({ name }) => {
    const oursPerSecond = perSecond(`${name}: ours`)
    const otherPerSecond = perSecond(`${name}: chinese-days`)
    return { name, oursPerSecond, otherPerSecond, ratio: oursPerSecond / otherPerSecond }
  })
}
