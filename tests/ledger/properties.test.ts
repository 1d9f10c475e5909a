import {
  type Account,
  consume,
  hold,
  type LedgerEntry,
  release,
  replay,
  sumsOf,
} from '@shared/ledger'
import fc from 'fast-check'
import { cause, fresh, wanted } from './support'

const SERVICES = ['outpatient-appointment', 'inpatient-coordination', 'critical-caregiver']
const LIMIT = 5

const items = fc.uniqueArray(
  fc.record({ service: fc.constantFrom(...SERVICES), uses: fc.integer({ min: 0, max: 3 }) }),
  { selector: ({ service }) => service, maxLength: 3 },
)
const act = fc.record({
  kind: fc.constantFrom('hold', 'consume', 'release'),
  application: fc.integer({ min: 0, max: 6 }).map((n) => `a${n}`),
  items,
})

interface History {
  account: Account
  entries: LedgerEntry[]
  versions: Account[]
}

const sumOf = (account: Account, service: string) => {
  const { held, used } = sumsOf(account, service)
  return held + used
}

/** As the functions do it: nothing is held beyond what the decision leaves. */
function play(
  acts: { kind: string; application: string; items: { service: string; uses: number }[] }[],
) {
  return acts.reduce<History>(
    ({ account, entries, versions }, { kind, application, items: asked }) => {
      const fits = asked.every(({ service, uses }) => sumOf(account, service) + uses <= LIMIT)
      const step =
        kind === 'hold'
          ? hold(account, wanted(application, fits ? asked : []))
          : (kind === 'consume' ? consume : release)(account, cause(application))
      if (!step.ok) return { account, entries, versions }
      return {
        account: step.account,
        entries: entries.concat(step.entries),
        versions: versions.concat(step.account),
      }
    },
    { account: fresh(), entries: [], versions: [] },
  )
}

const always = (check: (history: History) => void) =>
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => check(play(acts))),
    {
      numRuns: 500,
    },
  )

test('held and used together never exceed what the decision allows', () => {
  always(({ versions }) => {
    for (const account of versions)
      for (const service of SERVICES) expect(sumOf(account, service)).toBeLessThanOrEqual(LIMIT)
  })
})

test('an account is exactly what its ledger adds up to', () => {
  always(({ account, entries }) => expect(replay(entries)).toEqual(account.uses))
})

test('the ledger is only ever continued: entries have ids of their own, in order', () => {
  always(({ entries }) => {
    const ids = entries.map(({ _id }) => _id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids].sort()).toEqual(ids)
  })
})

test('every version follows the one before', () => {
  always(({ versions }) =>
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, i) => i + 1)),
  )
})

test('what was used is never given back', () => {
  always(({ versions }) => {
    for (const service of SERVICES) {
      const used = versions.map((account) => sumsOf(account, service).used)
      expect([...used].sort((a, b) => a - b)).toEqual(used)
    }
  })
})
