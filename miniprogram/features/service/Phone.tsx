import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import { View } from '@tarojs/components'
import { dial } from '@/components/dial'
import { HotlineCard } from '@/components/HotlineCard'
import { Section } from '@/components/Section'
import { phoneWords } from '@/copy/phone'
import { serviceCopy } from '@/copy/service'

const words = serviceCopy.phone

/** The lines that take this service, whether someone answers now, and when else. */
export function Phone({ detail }: { detail: BenefitsDetail }) {
  const { channel } = detail.decision
  if (!channel) return null
  const { hotlines, hours, openNow, nextOpen } = channel
  const now = openNow ? words.openNow : nextOpen ? words.opens(nextOpen, detail.today) : undefined
  if (hotlines.length === 0)
    return (
      <Section title={words.title}>
        <View>{words.desk}</View>
      </Section>
    )
  return (
    <Section title={words.title} body="bare" id="phone">
      {hotlines.map((number) => (
        <HotlineCard
          key={number}
          number={phoneWords(number)}
          now={now}
          hours={hours}
          onCall={() => dial(number)}
        />
      ))}
    </Section>
  )
}
