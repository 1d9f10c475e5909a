import type { MissingItem, ReasonCode } from '../../../shared/contracts/vocabulary'
import type { CancelDecision, Decision, QuotaView } from '../../../shared/decision'
import { answer, type Failure } from '../../../tools/decide/answer'
import type { ApplyInput, CancelInput } from './cases'

/** What a test claims of a decision: only the members given, and always the outcome that follows from them. */
export interface Expected {
  codes?: ReasonCode[]
  missing?: MissingItem[]
  until?: Partial<Record<ReasonCode, string>>
  quota?: Partial<QuotaView> | null
  opensOn?: string | null
  closesOn?: string | null
  earliest?: string | null
  dueBy?: string | null
  consumes?: string[]
  openNow?: boolean
  nextOpen?: string | null
  /** Words that one of the notes must contain. */
  note?: string
}

/** Decides a case through the door that the command line uses, schema included. */
export const decided = (given: ApplyInput): Decision => answer(given) as Decision

export const codesOf = (decision: Decision): ReasonCode[] =>
  decision.reasons.map(({ code }) => code)

/** The answer as far as `expected` speaks of it, so that a difference shows both sides whole. */
function claimed(decision: Decision, expected: Expected): Expected & { outcome: string } {
  const { reasons, channel } = decision
  const all: Required<Omit<Expected, 'note' | 'quota' | 'until'>> = {
    codes: codesOf(decision).sort(),
    missing: [...decision.missing].sort(),
    opensOn: decision.opensOn,
    closesOn: decision.closesOn,
    earliest: decision.earliest,
    dueBy: decision.dueBy,
    consumes: decision.consumes.map(({ service, uses }) => `${uses} ${service}`),
    openNow: channel?.openNow ?? false,
    nextOpen: channel?.nextOpen ?? null,
  }
  const told = Object.fromEntries(
    Object.entries(all).filter(([key]) => key in expected),
  ) as Expected
  if (expected.until) {
    told.until = {}
    for (const { code, until } of reasons) if (code in expected.until) told.until[code] = until
  }
  if (expected.quota === null) told.quota = decision.quota
  else if (expected.quota) {
    const { quota } = decision
    told.quota = Object.fromEntries(
      Object.keys(expected.quota).map((key) => [key, quota?.[key as keyof QuotaView]]),
    )
  }
  return { ...told, outcome: decision.outcome }
}

/** Without `codes` nothing bars; without `missing` nothing is missing, unless something bars. */
export function expectDecision(given: ApplyInput, expected: Expected): void {
  const { note, ...rest } = expected
  const decision = decided(given)
  const codes = [...(expected.codes ?? [])].sort()
  const full: Expected = { ...rest, codes }
  if (expected.missing !== undefined || codes.length === 0)
    full.missing = [...(expected.missing ?? [])].sort()
  const outcome =
    codes.length > 0 ? 'ineligible' : full.missing!.length > 0 ? 'incomplete' : 'eligible'
  expect(claimed(decision, full)).toEqual({ ...full, outcome })
  if (note !== undefined) expect(decision.notes.map(({ text }) => text).join('\n')).toContain(note)
}

export type Cancelling = 'free' | 'used' | 'forbidden'

/** `used`: it may be cancelled, but the use is gone; `forbidden`: giving up counts as used. */
export function expectCancelling(given: CancelInput, expected: Cancelling): void {
  const { allowed, countsAsUsed } = answer(given) as CancelDecision
  const told = countsAsUsed ? (allowed ? 'used' : 'forbidden') : allowed ? 'free' : 'kept'
  expect(told).toBe(expected)
}

export function expectInvalid(given: unknown, path: string): void {
  const { error } = answer(given) as Failure
  expect({ code: error?.code, path: error?.path }).toEqual({ code: 'INVALID_CASE', path })
}

export type Row = readonly [sentence: string, given: ApplyInput, expected: Expected]

/** One test for each row, named by its sentence. */
export function golden(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, given, expected) => expectDecision(given, expected))
}
