import { ageOn, toDay } from '@shared/calendar'
import type { RelativesPolicy } from '@shared/contracts/responses/relatives'
import type { Relation } from '@shared/contracts/vocabulary'
import { dayPlus } from '@/copy/dates'
import { designateCopy } from '@/copy/designating'
import { relationWords } from '@/copy/people'

/** Somebody who comes to mind, before any name is written. */
export interface Candidate {
  relation: Relation | null
  /** YYYY-MM-DD */
  born: string | null
}

export const nobody: Candidate = { relation: null, born: null }

/** One thing to compare: does it hold, or what it means. */
export interface Point {
  id: 'relation' | 'age' | 'opens' | 'uses'
  state: 'ok' | 'bad' | 'wait'
  words: string
}

export interface Judged {
  points: Point[]
  /** Nothing stands against naming this one. */
  fits: boolean
}

const words = designateCopy.points

const relationPoint = (relation: Relation, { allowed }: RelativesPolicy): Point =>
  allowed.includes(relation)
    ? { id: 'relation', state: 'ok', words: words.relationOk(relationWords(relation)) }
    : { id: 'relation', state: 'bad', words: words.relationBad(allowed) }

const agePoint = (born: string, { maxAge, agedOn }: RelativesPolicy): Point => {
  if (maxAge === null || agedOn === null) return { id: 'age', state: 'ok', words: words.ageFree }
  const age = ageOn(toDay(born), toDay(agedOn))
  return age <= maxAge
    ? { id: 'age', state: 'ok', words: words.ageOk(age, maxAge) }
    : { id: 'age', state: 'bad', words: words.ageBad(age, maxAge) }
}

const opensPoint = ({ waitingDays }: RelativesPolicy, today: string): Point =>
  waitingDays > 0
    ? { id: 'opens', state: 'wait', words: words.opens(dayPlus(today, waitingDays), today) }
    : { id: 'opens', state: 'ok', words: words.opensAtOnce }

/** A candidate held against the policy, as if named today; null while too little is told. */
export function judge(
  { relation, born }: Candidate,
  policy: RelativesPolicy,
  today: string,
): Judged | null {
  if (!relation || !born) return null
  const points = [relationPoint(relation, policy), agePoint(born, policy)]
  const fits = points.every(({ state }) => state !== 'bad')
  if (!fits) return { points, fits }
  const uses: Point = { id: 'uses', state: 'ok', words: words.uses(policy.shared.length) }
  return { points: [...points, opensPoint(policy, today), uses], fits }
}
