import { View } from '@tarojs/components'
import { AnswerHead } from '@/components/AnswerHead'
import { EmptyState } from '@/components/EmptyState'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { compareCopy, firstUseWords } from '@/copy/compare'
import { OfferBlock } from './OfferBlock'
import type { Offer, Ranked } from './offers'
import './index.scss'

const firstOf = ({ offers }: Ranked): Ranked['offers'][number] => offers[0]!

/** By its insurer; by its plan too where one insurer has several of them. */
const nameOf = ({ insurer, plan }: Offer, ranked: Ranked[]): string => {
  const same = ranked.filter((one) => firstOf(one).offer.insurer === insurer)
  return same.length > 1 ? plan : insurer
}

const reasonOf = (one: Ranked): string => firstUseWords(one.reason, firstOf(one).lastDay)

const answerOf = (ranked: Ranked[], first: Ranked): { answer: string; why: string } => {
  if (first.reason === 'CLOSED') return { answer: compareCopy.closed, why: compareCopy.closedWhy }
  const answer =
    first.reason === 'EQUAL' || first.reason === 'FREE'
      ? compareCopy.either
      : compareCopy.first(nameOf(firstOf(first).offer, ranked))
  return { answer, why: reasonOf(first) }
}

/** Which policy to use first, and what each gives, in that order. */
export function CompareView({ ranked, today }: { ranked: Ranked[]; today: string }) {
  const [first] = ranked
  if (!first) return <EmptyState icon="search" words={compareCopy.none} />
  return (
    <>
      <AnswerHead forWhom="我" {...answerOf(ranked, first)} />
      {ranked.map((one, at) => {
        const { insurer, plan } = firstOf(one).offer
        return (
          <Section key={one.policyId} body="rows" title={`${insurer} ${plan}`}>
            {at > 0 && one.reason === 'LATER' && (
              <View className="hq-offer__later">{reasonOf(one)}</View>
            )}
            {one.offers.map((offered) => (
              <OfferBlock key={offered.offer.service} offered={offered} today={today} />
            ))}
          </Section>
        )
      })}
      <Notice>{compareCopy.note}</Notice>
    </>
  )
}
