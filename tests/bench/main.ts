import { type Comparison, calendarBench } from './calendar.bench'
import { cloudBench } from './cloud.bench'
import { commandBench } from './command.bench'
import { decisionBench } from './decision.bench'
import { screenBench } from './screen.bench'
import { sizesBench } from './sizes.bench'

/** One line of the table. */
export interface Row {
  what: string
  ours: string
  other: string
  target: string
  ok: boolean
}

/** At least this many times the other's speed. */
const FASTER = { decision: 20, calendar: 10 }
const TRIPS = { benefitsList: 4, applicationsSubmit: 15 }
const KILOBYTES = { weappMain: 700, h5Start: 250, engine: 40 }
const MILLISECONDS = { screen: 2, catalogues: 50 }
const SECONDS = { command: 5 }

const count = (n: number) => Math.round(n).toLocaleString('en-US')

const race =
  (what: string, against: string, least: number) =>
  ({ name, oursPerSecond, otherPerSecond, ratio }: Comparison): Row => ({
    what: `${what} ${name}`,
    ours: `${count(oursPerSecond)}/秒（${ratio.toFixed(1)} 倍）`,
    other: `${against} ${count(otherPerSecond)}/秒`,
    target: `≥ ${least} 倍`,
    ok: ratio >= least,
  })

const limit = (what: string, unit: string, value: number, most: number): Row => ({
  what,
  ours: `${Number(value.toFixed(1))} ${unit}`,
  other: '',
  target: `≤ ${most} ${unit}`,
  ok: value <= most,
})

/** @param url of a local cloud on fresh demo data @param dist folder of the finished builds */
export async function rows({ url, dist }: { url: string; dist: string }): Promise<Row[]> {
  const sizes = sizesBench(dist)
  const screen = screenBench()
  const trips = await cloudBench(url)
  const decisions = await decisionBench()
  const calendars = await calendarBench()
  return [
    ...decisions.map(race('判定', 'json-rules-engine', FASTER.decision)),
    ...calendars.map(race('日历', 'chinese-days', FASTER.calendar)),
    limit(`整屏 ${screen.decisions} 项判定（中位）`, 'ms', screen.decided, MILLISECONDS.screen),
    limit('五本手册编译（中位）', 'ms', screen.compiled, MILLISECONDS.catalogues),
    limit('decide 一次一万例', '秒', commandBench(), SECONDS.command),
    limit('benefits.list 数据库往返', '次', trips.benefitsList, TRIPS.benefitsList),
    limit(
      'applications.submit 数据库往返',
      '次',
      trips.applicationsSubmit,
      TRIPS.applicationsSubmit,
    ),
    limit('小程序主包', 'KB', sizes.weappMain / 1024, KILOBYTES.weappMain),
    limit('判定与日历（gzip）', 'KB', sizes.engine / 1024, KILOBYTES.engine),
    limit('h5 首屏脚本（gzip）', 'KB', sizes.h5Start / 1024, KILOBYTES.h5Start),
  ]
}
