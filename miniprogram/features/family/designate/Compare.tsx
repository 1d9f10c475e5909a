import type { RelativesPolicy } from '@shared/contracts/responses/relatives'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { ClauseChips } from '@/components/ClauseChip'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { Fold } from '@/components/Fold'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'
import { designateCopy as words } from '@/copy/designating'
import { familyCopy } from '@/copy/family'
import { CandidateCard } from './CandidateCard'
import { type Designating, MOST_CANDIDATES } from './useDesignate'

export interface CompareProps {
  designating: Designating
  policy: RelativesPolicy
  today: string
  clauses: Clauses
}

/** Those who come to mind side by side, before anything is kept. */
export function Compare({ designating, policy, today, clauses }: CompareProps) {
  const { candidates, judged, chosen } = designating
  return (
    <>
      <PageHead title={words.compareTitle} note={words.compareNote}>
        <View className="hq-designate__rule">
          {familyCopy.rules(policy.allowed, policy.maxAge)}
          {familyCopy.waits(policy.waitingDays)}
        </View>
        {policy.clause && (
          <ClauseChips clauses={clauses.chips(policy.clause)} onTap={clauses.open} />
        )}
      </PageHead>
      <Notice tone="wait" icon="alert">
        {words.left(policy.places?.left ?? 0)}
      </Notice>
      {candidates.map((candidate, index) => (
        <CandidateCard
          // biome-ignore lint/suspicious/noArrayIndexKey: a candidate is nothing but its place
          key={index}
          number={index + 1}
          candidate={candidate}
          judged={judged[index] ?? null}
          today={today}
          chosen={chosen === index}
          onChange={(change) => designating.change(index, change)}
          onChoose={() => designating.choose(index)}
          onRemove={candidates.length > 1 ? () => designating.remove(index) : undefined}
        />
      ))}
      {candidates.length < MOST_CANDIDATES && (
        <View className="hq-designate__add">
          <Button kind="outlined" icon="plus" id="add-candidate" onTap={designating.add}>
            {words.add}
          </Button>
        </View>
      )}
      <Fold
        title={words.services}
        aside={words.points.uses(policy.shared.length)}
        id="shared-services"
      >
        <View>{policy.shared.map(({ name }) => name).join('、')}</View>
        <View className="hq-designate__note">{words.servicesNote}</View>
      </Fold>
    </>
  )
}
