export { type Account, type AccountUse, emptyAccount, heldBy, sumsOf, usageOf } from './account'
export { replay } from './replay'
export type { Cause, Hold, LedgerEntry, Refusal, Step } from './step'
export { consume, hold, release } from './steps'
