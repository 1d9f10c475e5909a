import { type Comparison, calendarBench } from './calendar.bench'
import { cloudBench } from './cloud.bench'
import { commandBench } from './command.bench'
import { decisionBench } from './decision.bench'
import { screenBench } from './screen.bench'
import { sizesBench } from './sizes.bench'
import { type SubmitsAtOnce, submitsBench } from './submits.bench'

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
/** Calls in a row that a person waits for; calls at once count as one. */
const DEPTH = { benefitsList: 2, applicationsSubmit: 3, firstSubmit: 4 }
/** Submits among few policies, times those among a million. */
const SLOWDOWN = 1.3
const FEW = 1_000
const MANY = 1_000_000

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

const submits = ({ atOnce, perSecond, p50, p99, floorPerSecond }: SubmitsAtOnce): Row => ({
  what: `提交申请，${atOnce} 个同时`,
  ours: `${count(perSecond)}/秒，p50 ${count(p50)} ms，p99 ${count(p99)} ms`,
  other: `只写两个文档 ${count(floorPerSecond)}/秒`,
  target: '',
  ok: true,
})

/** The same with few policies and with a million: filling the store takes minutes. */
function amongMany(few: SubmitsAtOnce[]): Row[] {
  return submitsBench(MANY).map(({ atOnce, perSecond }, i) => {
    const ratio = few[i]!.perSecond / perSecond
    return {
      what: `一百万份保单里提交，${atOnce} 个同时`,
      ours: `${count(perSecond)}/秒（慢 ${ratio.toFixed(2)} 倍）`,
      other: `一千份 ${count(few[i]!.perSecond)}/秒`,
      target: `≤ ${SLOWDOWN} 倍`,
      ok: ratio <= SLOWDOWN,
    }
  })
}

/** @param full also among a million policies @param url of a local cloud on fresh demo data @param dist folder of the finished builds */
export async function rows({
  url,
  dist,
  full,
}: {
  url: string
  dist: string
  full: boolean
}): Promise<Row[]> {
  const sizes = sizesBench(dist)
  const screen = screenBench()
  const trips = await cloudBench(url)
  const few = submitsBench(FEW)
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
    limit('benefits.list 先后往返', '次', trips.listDepth, DEPTH.benefitsList),
    limit('applications.submit 先后往返', '次', trips.submitDepth, DEPTH.applicationsSubmit),
    limit('同上，云函数没见过这个人', '次', trips.firstSubmitDepth, DEPTH.firstSubmit),
    ...few.map(submits),
    ...(full ? amongMany(few) : []),
    limit('小程序主包', 'KB', sizes.weappMain / 1024, KILOBYTES.weappMain),
    limit('判定与日历（gzip）', 'KB', sizes.engine / 1024, KILOBYTES.engine),
    limit('h5 首屏脚本（gzip）', 'KB', sizes.h5Start / 1024, KILOBYTES.h5Start),
  ]
}
