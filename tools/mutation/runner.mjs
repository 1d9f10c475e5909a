import { createRequire } from 'node:module'
import path from 'node:path'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { expect } from 'expect'
import { bundleTests, forget } from './bundle.mjs'
import { collect } from './collect.mjs'

/** The name under which instrumented code and runner meet. */
const meeting = () => {
  globalThis.__stryker__ ??= {}
  return globalThis.__stryker__
}

/**
 * Runs the pure core's tests in one process, thousands of times, without loading anything anew: a mutant takes
 * milliseconds where a jest of its own would take seconds. Stryker's worker dies and is replaced on a time-out.
 */
class OneProcessRunner {
  tests = []

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    const { tests, globals } = collect()
    Object.assign(globalThis, globals, { expect })
    const bundle = await bundleTests(process.cwd())
    createRequire(path.join(process.cwd(), 'runner.cjs'))(bundle)
    if (tests.length === 0) throw new Error('no test was collected')
    this.tests = tests
  }

  async dryRun() {
    const results = await this.run(this.tests, { toTheEnd: true, before: forget })
    return {
      status: DryRunStatus.Complete,
      tests: results,
      mutantCoverage: meeting().mutantCoverage,
    }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const shared = meeting()
    const chosen = testFilter ? new Set(testFilter) : null
    Object.assign(shared, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    forget()
    const results = await this.run(
      this.tests.filter(({ id }) => !chosen || chosen.has(id)),
      { toTheEnd: disableBail },
    )
    shared.activeMutant = undefined
    const reached = determineHitLimitReached(shared.hitCount, hitLimit)
    return reached ?? toMutantRunResult({ status: DryRunStatus.Complete, tests: results }, true)
  }

  /** `before` each test of the dry run all is forgotten, so that it counts as covering whatever it depends on. */
  async run(tests, { toTheEnd, before }) {
    const results = []
    for (const test of tests) {
      before?.()
      const result = await this.one(test)
      results.push(result)
      if (result.status === TestStatus.Failed && !toTheEnd) break
    }
    return results
  }

  async one({ id, name, work }) {
    meeting().currentTestId = id
    const begun = performance.now()
    const outcome = await Promise.resolve()
      .then(work)
      .then(
        () => ({ status: TestStatus.Success }),
        (error) => ({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) }),
      )
    meeting().currentTestId = undefined
    return { id, name, timeSpentMs: performance.now() - begun, ...outcome }
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcessRunner),
]
