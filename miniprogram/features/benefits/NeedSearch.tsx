import type { NeedId } from '@shared/application/needs'
import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Button } from '@/components/Button'
import { Chips } from '@/components/Chips'
import { dial } from '@/components/dial'
import { EmptyState } from '@/components/EmptyState'
import { SearchBox } from '@/components/SearchBox'
import { Section } from '@/components/Section'
import { benefitsCopy, commonNeeds } from '@/copy/benefits'
import { phoneWords } from '@/copy/phone'
import { CompareRow } from './CompareRow'
import { needElsewhere } from './elsewhere'
import { ServiceRows } from './ServiceRows'
import { search } from './search'
import type { PolicyView } from './store'
import './index.scss'

export interface NeedSearchProps {
  view: PolicyView
  /** Further policies, one of which may answer the same need. */
  others: PolicyView[]
  today: string
  onService: (service: string) => void
  onCompare: (need: NeedId) => void
}

/** Finds services by what somebody needs, in their own words. */
export function NeedSearch({ view, others, today, onService, onCompare }: NeedSearchProps) {
  const [typed, setTyped] = useState('')
  const { services } = view
  const needs = useMemo(
    () =>
      commonNeeds
        .filter((need) => search(services, need).length > 0)
        .map((need) => ({ id: need, words: need })),
    [services],
  )
  const asked = typed.trim()
  const found = useMemo(() => (asked ? search(services, asked) : []), [services, asked])
  const need = useMemo(() => needElsewhere(asked, view, others), [asked, view, others])
  const hotline = services.flatMap(({ decision }) => decision.channel?.hotlines ?? [])[0]
  return (
    <>
      <Section
        title={benefitsCopy.needTitle}
        aside={found.length > 0 ? benefitsCopy.found(found.length) : undefined}
        body="bare"
      >
        <SearchBox
          id="search"
          label={benefitsCopy.needLabel}
          placeholder={benefitsCopy.needPlaceholder}
          value={typed}
          onChange={setTyped}
        />
      </Section>
      <Chips label={benefitsCopy.needs} items={needs} onTap={setTyped} />
      {asked && (
        <View className="hq-found" id="search-results">
          {found.length > 0 && (
            <Section body="rows">
              <ServiceRows services={found} today={today} onService={onService} found />
            </Section>
          )}
          {need && <CompareRow need={need} here={found.length > 0} onCompare={onCompare} />}
          {found.length === 0 && !need && (
            <EmptyState
              icon="search"
              words={benefitsCopy.notFound}
              note={benefitsCopy.notFoundNote}
            >
              {hotline && (
                <Button kind="soft" small icon="phone" onTap={() => dial(hotline)}>
                  {benefitsCopy.callHotline(phoneWords(hotline))}
                </Button>
              )}
            </EmptyState>
          )}
        </View>
      )}
    </>
  )
}
