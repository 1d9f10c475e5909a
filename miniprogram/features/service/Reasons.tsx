import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import type { Reason } from '@shared/decision/decision'
import { Checklist } from '@/components/Checklist'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { ExplainWays } from '@/components/Explain/ExplainWays'
import type { Explain } from '@/components/Explain/useExplain'
import { ReasonCard } from '@/components/ReasonCard'
import { Section } from '@/components/Section'
import { passesWithTime, reasons, type WayOut } from '@/copy/reasons'
import { serviceCopy } from '@/copy/service'
import { barriersOf } from './barriers'
import { metOf } from './met'

export interface ReasonsProps {
  detail: BenefitsDetail
  clauses: Clauses
  explain: Explain
  follow: (way: WayOut) => (() => void) | undefined
}

function Barrier({
  reason,
  clauses,
  explain,
  follow,
}: { reason: Reason } & Omit<ReasonsProps, 'detail'>) {
  const { title, icon, wayOut } = reasons[reason.code]
  const more = reason.more ?? []
  const onTap = follow(wayOut)
  return (
    <ReasonCard
      id={`reason-${reason.code}`}
      icon={icon}
      tone={passesWithTime(reason.code) ? 'wait' : 'plain'}
      what={title}
      why={[reason, ...more].map(({ message }) => message).join('')}
      clauses={clauses.chips(reason.clause, ...more.map(({ clause }) => clause))}
      onClause={clauses.open}
      explain={
        <ExplainWays
          code={reason.code}
          onWhy={() => explain.why(reason)}
          onAsk={() => explain.ask(reason)}
        />
      }
      wayOut={'words' in wayOut && onTap ? { words: wayOut.words, onTap } : undefined}
    />
  )
}

/** Besides the barrier that binds, which stands in the head: the others, and what is already met. */
export function Reasons({ detail, ...rest }: ReasonsProps) {
  const { decision, today } = detail
  if (decision.outcome !== 'ineligible') return null
  const { others } = barriersOf(decision)
  const met = metOf(decision, today)
  return (
    <>
      {others.length > 0 && (
        <Section title={serviceCopy.otherReasons(others.length)} body="bare">
          {others.map((reason) => (
            <Barrier key={reason.code} reason={reason} {...rest} />
          ))}
        </Section>
      )}
      {met.length > 0 && (
        <Section title={serviceCopy.met} body="rows" id="met">
          <Checklist items={met.map((words) => ({ id: words, state: 'have', words }))} />
        </Section>
      )}
    </>
  )
}
