import { View } from '@tarojs/components'
import { navigateTo } from '@tarojs/taro'
import { FactTable, type FactTableProps } from '@/components/FactTable'
import { ServiceRow } from '@/components/ServiceRow'
import { compareCopy } from '@/copy/compare'
import { missingCopy } from '@/copy/missing'
import { totalWords } from '@/copy/quota'
import { ringOf } from '@/copy/ring'
import { serviceIcon, wayOfHaving } from '@/copy/services'
import { rowStatus } from '@/copy/status'
import { serviceAddress } from '@/routes'
import type { Ranked } from './offers'
import './index.scss'

type Offered = Ranked['offers'][number]

/** Named one by one; further ones are counted. */
const NAMED = 3

const endWords = ({ lastDay, renews }: Offered): string => {
  if (lastDay === null) return compareCopy.noEnd
  return renews ? compareCopy.renewsOn(lastDay) : compareCopy.endsOn(lastDay)
}

const asksWords = ({ offer }: Offered): string => {
  const items = offer.decision.missing.map((item) => missingCopy(item).words)
  if (items.length === 0) return compareCopy.asksNothing
  return compareCopy.asksMore(items.slice(0, NAMED), Math.max(0, items.length - NAMED))
}

const factsOf = (offered: Offered, today: string): FactTableProps['rows'] => {
  const { quota, dueBy } = offered.offer.decision
  const rows = [
    {
      id: 'uses',
      name: compareCopy.uses,
      fact: [quota && totalWords(quota), endWords(offered)].filter(Boolean).join('，'),
    },
    { id: 'asks', name: compareCopy.asks, fact: asksWords(offered) },
    dueBy && {
      id: 'arranged',
      name: compareCopy.arranged,
      fact: compareCopy.arrangedBy(dueBy, today),
    },
  ]
  return rows.filter((row) => row !== null && row !== '')
}

/** One service that answers the need: how it stands, and while it is open what it leaves and asks. */
export function OfferBlock({ offered, today }: { offered: Offered; today: string }) {
  const { policyId, service, decision, about } = offered.offer
  const status = rowStatus({ decision, today, ...wayOfHaving(about, decision) })
  return (
    <View className="hq-offer">
      <ServiceRow
        id={`offer-${policyId}-${service}`}
        icon={serviceIcon(about.icon)}
        name={about.short}
        status={status}
        ring={ringOf(decision)}
        onTap={() => navigateTo({ url: serviceAddress({ policyId, service }) })}
      />
      {decision.outcome !== 'ineligible' && (
        <View className="hq-offer__facts">
          <FactTable rows={factsOf(offered, today)} />
        </View>
      )}
    </View>
  )
}
