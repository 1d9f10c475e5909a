import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { at } from '../kit/root.mjs'
import { tool } from '../kit/run.mjs'

/** What jest's own report counts; a test file that did not even run is one failure. */
const counts = (report) => {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites }
}

/**
 * A step that runs one jest project, or those tests of it that match `pattern`.
 * Answers `{ok, output, passed, failed}`.
 */
export const jestStep =
  (project, { env = () => ({}), pattern = [] } = {}) =>
  async () => {
    const report = at('.cache/reports', `${project}.json`)
    mkdirSync(at('.cache/reports'), { recursive: true })
    rmSync(report, { force: true })
    const args = ['--selectProjects', project, '--json', `--outputFile=${report}`, '--color=false']
    const { code, output } = await tool('jest/bin/jest.js', [...args, ...pattern], { env: env() })
    try {
      return { ok: code === 0, output, ...counts(report) }
    } catch {
      return { ok: false, output, passed: 0, failed: 1 }
    }
  }
