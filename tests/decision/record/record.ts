import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { handbooks } from '../../../seeds/handbooks'
import { compileCatalogue } from '../../../shared/catalogue/compile'
import { applyCaseSchema, type Case, cancelCaseSchema } from '../../../shared/contracts/case'
import { STAGES } from '../../../shared/contracts/vocabulary'
import { decide, decideCancel } from '../../../shared/decision'
import { anyCase } from '../support/arbitrary'
import { apply, cancel } from '../support/cases'

/**
 * Whole answers to a spread of cases, as they were last read and approved: sound applications for every service of a
 * plan of each handbook, cancelling at every stage, and cases drawn at random. A change of any answer shows here; where
 * it is wanted, read the difference and write anew: `npx tsx tests/decision/record/write.ts`.
 */
export interface Line {
  given: Case
  answer: unknown
}

const FILE = resolve('tests/decision/record/answers.jsonl')
const catalogue = compileCatalogue(handbooks)

const PLANS = [
  'metlife-kangyue',
  'metlife-huikangjian',
  'manulife-lexiang',
  'zhongan-zunxiang-special',
  'cpic-lanben-2023-premier-2',
]

export const answerOf = (given: Case): unknown =>
  JSON.parse(
    JSON.stringify(
      given.op === 'cancel' ? decideCancel(given, catalogue) : decide(given, catalogue),
    ),
  )

const offered = PLANS.flatMap((plan) =>
  [...catalogue.edition(plan, '2026-03-10')!.offers.keys()].map(
    (service) => [plan, service] as const,
  ),
)

const sound = (): Case[] =>
  offered.map(([plan, service]) => v.parse(applyCaseSchema, apply(plan, service)))

/** One stage and one visit day for each service, turning through all of them. */
const given = (): Case[] =>
  offered.map(([plan, service], n) =>
    v.parse(
      cancelCaseSchema,
      cancel(
        plan,
        service,
        {
          stage: STAGES[n % STAGES.length]!,
          ...(n % 3 ? { visitOn: n % 2 ? '2026-03-12' : '2026-03-11T12:30:00+08:00' } : {}),
        },
        '2026-03-10T09:00:00+08:00',
      ),
    ),
  )

const RANDOM = { seed: 20260310, numRuns: 110 }

export const drawCases = (): Case[] => [
  ...sound(),
  ...given(),
  ...fc.sample(anyCase(catalogue), RANDOM),
]

export const readRecord = (): Line[] =>
  readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

export const writeRecord = (cases: readonly Case[]): void =>
  writeFileSync(
    FILE,
    cases.map((one) => `${JSON.stringify({ given: one, answer: answerOf(one) })}\n`).join(''),
  )
