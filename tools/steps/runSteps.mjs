import { aligned } from '../kit/columns.mjs'
import { seconds } from '../kit/progress.mjs'

const { stdout } = process

const attempt = async (step) => {
  const started = Date.now()
  stdout.write(`· ${step.label}…\n`)
  const result = await step.work().catch((error) => ({ ok: false, output: error.stack }))
  const ms = Date.now() - started
  if (!result.ok || step.show) stdout.write(`\n${result.output}\n`)
  stdout.write(`${result.ok ? '✓' : '✗'} ${step.label} ${seconds(ms)}\n`)
  return { ...result, ms }
}

/** Says every half minute what is still running, so that nobody takes a long step for a stuck one. */
const heartbeat = (running) => {
  const labels = () => [...running.values()].map(({ label }) => label).join('、')
  const timer = setInterval(() => stdout.write(`  还在进行：${labels()}\n`), 30_000)
  return () => clearInterval(timer)
}

const isReady = (step, results) => (step.after ?? []).every((id) => results.has(id))
const isHopeless = (step, results) => (step.after ?? []).some((id) => results.get(id)?.ok === false)

/**
 * Runs the steps two at a time, each after those it names in `after`; a step marked `alone` has the
 * machine to itself and comes last; `show` prints its output in any case. A failure stops only what builds on it. Resolves with the results by id.
 */
const runAll = async (steps) => {
  const results = new Map()
  const waiting = [...steps]
  const running = new Map()
  const stopHeartbeat = heartbeat(running)

  const next = () => {
    if ([...running.values()].some(({ alone }) => alone) || running.size >= 2) return undefined
    const ready = waiting.filter((step) => isReady(step, results))
    return ready.find(({ alone }) => !alone) ?? (running.size === 0 ? ready[0] : undefined)
  }
  const start = (step) => {
    waiting.splice(waiting.indexOf(step), 1)
    if (isHopeless(step, results)) {
      results.set(step.id, { ok: false, skipped: true, ms: 0 })
      return
    }
    const work = attempt(step).then((result) => {
      running.delete(step.id)
      results.set(step.id, result)
    })
    running.set(step.id, { ...step, done: work })
  }

  while (waiting.length > 0 || running.size > 0) {
    const step = next()
    if (step) start(step)
    else await Promise.race([...running.values()].map(({ done }) => done))
  }
  stopHeartbeat()
  return results
}

const row = ({ label }, { ok, skipped, ms, passed, failed }) => [
  skipped ? '–' : ok ? '✓' : '✗',
  label,
  skipped ? '没有进行' : seconds(ms),
  passed === undefined ? '' : `${passed} 通过，${failed} 失败`,
]

/** A step without tests of its own counts as one failure when it fails, and as nothing when it passes. */
const sum = (results) => {
  let passed = 0
  let failed = 0
  for (const result of results.values()) {
    passed += result.passed ?? 0
    failed += result.ok ? 0 : Math.max(1, result.failed ?? 0)
  }
  return { passed, failed }
}

/** Runs the steps, prints a table of them and the closing line that CI reads; sets the exit status. */
export const runSteps = async (steps) => {
  const started = Date.now()
  const results = await runAll(steps)
  const { passed, failed } = sum(results)
  const table = aligned(steps.map((step) => row(step, results.get(step.id))))
  stdout.write(`\n${table.join('\n')}\n共 ${seconds(Date.now() - started)}\n\n`)
  stdout.write(`${passed} passed, ${failed} failed\n`)
  process.exitCode = failed > 0 ? 1 : 0
}
