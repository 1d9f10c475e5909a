import type { Action } from '../../../../cloudfunctions/kit/action'
import type { ErrorCode } from '../../../../shared/contracts/responses/error'
import type { Random } from '../../../ledger/simulation/random'
import { poisonText } from './poison'
import { STRANGERS } from './words'

/** Actions that write nothing, whoever asks; any other may, so it gets no valid input that could. */
const READS = new Set([
  'account.whoami',
  'account.notices',
  'applications.preview',
  'applications.list',
  'applications.get',
  'applications.cancelPreview',
  'benefits.list',
  'benefits.detail',
  'benefits.handbook',
  'benefits.hospitals',
  'desk.queue',
  'desk.enquiries',
  'desk.guardianships',
  'privacy.consents',
  'privacy.withdrawPreview',
  'privacy.erasePreview',
  'privacy.accessLog',
  'privacy.enquiries',
  'relatives.list',
  'relatives.invitation',
])

/** Actions that count a try before they look whether there is what they are about. */
const COUNTED = new Set(['relatives.claimWard'])

/** Members of an event that say what it is about. */
const SUBJECTS = ['id', 'policyId', 'materialId', 'token'] as const

const MEMBERS = ['o-insured-kangyue', 'o-relative-past-waiting', 'o-guardian-of-minor']
const SPECIALIST = 'o-specialist'

export interface Asked {
  openid: string
  /** The one code with which it must be answered; null where any but INTERNAL will do. */
  code: ErrorCode | null
}

type Event = Record<string, unknown>

/** An action that takes the event as it is: asked by someone who may not, or about what is nowhere. */
function harmless(name: string, { needs }: Action, event: Event, random: Random): Asked {
  const allowed = needs === 'specialist' ? SPECIALIST : random.of(MEMBERS)
  if (READS.has(name))
    return { openid: random.chance(0.8) ? allowed : random.of(STRANGERS), code: null }
  const subject = COUNTED.has(name)
    ? undefined
    : SUBJECTS.find((key) => typeof event[key] === 'string')
  if (subject && random.chance(0.6)) {
    event[subject] = `none-${poisonText(random)}`
    return { openid: allowed, code: null }
  }
  if (needs === 'specialist' && random.chance(0.5))
    return { openid: random.of(MEMBERS), code: 'FORBIDDEN' }
  return { openid: random.of(STRANGERS), code: 'NOT_BOUND' }
}

/** Who may not is told so first at the desk; everywhere else what is wrong with the event. */
function refused({ needs }: Action, random: Random): Asked {
  if (needs !== 'specialist') {
    const openid = random.of([...MEMBERS, SPECIALIST, ...STRANGERS])
    return { openid, code: 'INVALID_REQUEST' }
  }
  const who = random.below(10)
  if (who === 0) return { openid: random.of(MEMBERS), code: 'FORBIDDEN' }
  if (who === 1) return { openid: random.of(STRANGERS), code: 'NOT_BOUND' }
  return { openid: SPECIALIST, code: 'INVALID_REQUEST' }
}

/** Chooses who sends an event so that nobody changes anything by it; may change what it is about. */
export function callerOf(
  name: string,
  action: Action | undefined,
  isValid: (event: Event) => boolean,
  event: Event,
  random: Random,
): Asked {
  if (!action) return { openid: random.of([...MEMBERS, SPECIALIST]), code: 'INVALID_REQUEST' }
  if (isValid(event) && action.needs === 'openid' && !READS.has(name)) {
    const [first] = Object.keys(event).filter((key) => key !== 'action')
    if (first) event[first] = []
  }
  return isValid(event) ? harmless(name, action, event, random) : refused(action, random)
}
