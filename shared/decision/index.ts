export { bindingSpan } from './bindingSpan'
export { decideCancel } from './cancel'
export { decide } from './decide'
export type {
  CancelDecision,
  Channel,
  Consumption,
  Decision,
  Note,
  Outcome,
  QuotaUnit,
  QuotaView,
  Reason,
  Span,
} from './decision'
export { factsAsked } from './factsAsked'
