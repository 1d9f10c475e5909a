import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import type { Explain } from '@/components/Explain/useExplain'
import { wayOfHaving } from '@/copy/services'
import { Cancelling } from './Cancelling'
import { Head } from './Head'
import { HowTo } from './HowTo'
import { Agreements, ClauseList, History, Notes } from './MoreFacts'
import { Elsewhere, Onward } from './Onward'
import { Papers } from './Papers'
import { Phone } from './Phone'
import { Reasons } from './Reasons'
import { Uses } from './Uses'
import type { ServicePage } from './useService'
import { WhoMay } from './WhoMay'

export interface ServiceViewProps {
  detail: BenefitsDetail
  clauses: Clauses
  explain: Explain
  page: ServicePage
}

/** One service from its answer down to its clauses. */
export function ServiceView({ detail, clauses, explain, page }: ServiceViewProps) {
  const { service, decision } = detail
  // How to have it stands first only where it can be had at once.
  const atOnce = wayOfHaving(service, decision).online && decision.outcome !== 'ineligible'
  const both = { detail, clauses }
  return (
    <>
      <Head {...both} explain={explain} notes={page.notes} onSwitch={page.switchPerson} />
      <Reasons {...both} explain={explain} follow={page.follow} />
      <Elsewhere detail={detail} onCompare={page.compare} />
      {atOnce && <HowTo detail={detail} open />}
      <Uses detail={detail} notes={page.notes} />
      <Cancelling {...both} />
      <WhoMay {...both} />
      <Papers detail={detail} />
      <Notes {...both} />
      <Agreements {...both} />
      <History detail={detail} onApplication={page.openApplication} />
      <Phone detail={detail} />
      {!atOnce && <HowTo detail={detail} open={false} />}
      <ClauseList {...both} />
      <Onward {...page} detail={detail} />
    </>
  )
}
