import { Bench } from 'tinybench'
import { handbooks } from '../../seeds/handbooks'
import { compileCatalogue } from '../../shared/catalogue/compile'
import { type Decision, decide } from '../../shared/decision'
import { appointmentCases } from './appointmentCases'
import { appointmentEngine, flatFacts } from './appointmentRules'
import type { Comparison } from './calendar.bench'

const catalogue = compileCatalogue(handbooks)

/** Barriers, and missing papers where nothing bars, as the engine names them. */
const findings = ({ reasons, missing }: Decision): string[] =>
  [...(reasons.length > 0 ? reasons.map(({ code }) => code) : missing)].sort()

const isBarrier = (type: string) => !type.startsWith('materials.')

/** A race is fair only between two that find the same. */
async function assertSameFindings(): Promise<void> {
  const engine = appointmentEngine()
  for (const c of appointmentCases) {
    const { events } = await engine.run(flatFacts(c))
    const types = events.map(({ type }) => type)
    const barriers = types.filter(isBarrier)
    const theirs = (barriers.length > 0 ? barriers : types).sort().join()
    const ours = findings(decide(c, catalogue)).join()
    if (ours !== theirs)
      throw new Error(`findings differ: ${ours} | ${theirs}\n${JSON.stringify(c)}`)
  }
}

/** Decisions per second against json-rules-engine 7 on the same cases. */
export async function decisionBench(): Promise<Comparison[]> {
  await assertSameFindings()
  const engine = appointmentEngine()
  const facts = appointmentCases.map(flatFacts)
  const bench = new Bench({ time: 1000, warmupTime: 300 })
  bench
    .add('ours', () => {
      let reasons = 0
      for (const c of appointmentCases) reasons += decide(c, catalogue).reasons.length
      return reasons
    })
    .add('json-rules-engine', async () => {
      for (const each of facts) await engine.run(each)
    })
  await bench.run()
  const [oursPerSecond, otherPerSecond] = bench.tasks.map(({ result }) => {
    if (result.state !== 'completed') throw new Error('a bench did not complete')
    return result.throughput.mean * appointmentCases.length
  }) as [number, number]
  return [
    { name: '康悦门诊预约', oursPerSecond, otherPerSecond, ratio: oursPerSecond / otherPerSecond },
  ]
}
