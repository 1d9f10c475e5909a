import { dial } from '@/components/dial'
import { HotlineCard } from '@/components/HotlineCard'
import { Section } from '@/components/Section'
import { accountCopy } from '@/copy/account'
import { phoneWords } from '@/copy/phone'
import { serviceCopy } from '@/copy/service'
import { useHotlines } from './useHotlines'

const { openNow, opens } = serviceCopy.phone

/** The lines to call, under every policy. */
export function HotlineList() {
  const { hotlines, today } = useHotlines()
  if (hotlines.length === 0) return null
  return (
    <Section title={accountCopy.hotlines} body="bare" id="hotlines">
      {hotlines.map(({ number, insurer, channel }) => (
        <HotlineCard
          key={number}
          number={phoneWords(number)}
          now={
            channel.openNow
              ? openNow
              : channel.nextOpen
                ? opens(channel.nextOpen, today)
                : undefined
          }
          hours={`${insurer}，${channel.hours}`}
          onCall={() => dial(number)}
        />
      ))}
    </Section>
  )
}
