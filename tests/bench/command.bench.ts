import { spawnSync } from 'node:child_process'
import { appointmentCases } from './appointmentCases'

const CASES = 10_000

/** Seconds that `npm run -s decide` takes for 10,000 cases in one array, its own start included. */
export function commandBench(): number {
  const cases = Array.from(
    { length: CASES },
    (_, i) => appointmentCases[i % appointmentCases.length],
  )
  const begun = performance.now()
  const { stdout, status } = spawnSync('npm', ['run', '-s', 'decide'], {
    input: JSON.stringify(cases),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const seconds = (performance.now() - begun) / 1000
  if (status !== 0 || JSON.parse(stdout).length !== CASES)
    throw new Error('decide did not answer all')
  return seconds
}
