import type { ReasonCode } from '@shared/contracts/vocabulary'
import type { Decision, Span } from '@shared/decision/decision'
import { leftWords } from '@/copy/quota'
import { serviceCopy } from '@/copy/service'

const words = serviceCopy.metItems

/** What no longer stands in the way, for the page of a service that something else closes. */
export const metOf = ({ reasons, spans, quota }: Decision, today: string): string[] => {
  const bars = (...codes: ReasonCode[]) => reasons.some(({ code }) => codes.includes(code))
  const over = (kind: Span['kind']) => {
    const own = spans.filter((span) => span.kind === kind)
    return own.length > 0 && own.every(({ to }) => to !== null && to < today)
  }
  const left = quota && (quota.remaining === null || quota.remaining > 0)
  return [
    !bars('POLICY_NOT_EFFECTIVE', 'POLICY_SUSPENDED', 'POLICY_ENDED') && words.policy,
    over('cooling-off') && words.cooling,
    over('waiting') && words.waiting,
    over('relative-waiting') && words.relativeWaiting,
    left && !bars('QUOTA_EXHAUSTED') && words.left(leftWords(quota)),
  ].filter((met): met is string => Boolean(met))
}
