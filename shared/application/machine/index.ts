export {
  ACT_NAMES,
  type Act,
  type ActName,
  type Actor,
  ROLES,
  type Role,
  type Verdict,
} from './acts'
export { ABANDONED_AFTER_DAYS, type Objection, releaseDay } from './objections'
export { dueDay, pausedDays, pausedSince, providerDay, startClock } from './providerClock'
export { isOwed, overdueBelow, queueKeyOf } from './queueKey'
export { visitInWords } from './sentences'
export { type Filed, submittedFrom } from './submitted'
export { type Application, type Effects, mayTake, type Taken, type TakeRefusal, take } from './take'
export { TRANSITIONS } from './transitions'
