import type { BeneficiaryOption, BenefitsDetail } from '@shared/contracts/responses/benefits'
import { View } from '@tarojs/components'
import { Checklist } from '@/components/Checklist'
import { ClauseChips } from '@/components/ClauseChip'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { Section } from '@/components/Section'
import { personKey, personWithName } from '@/copy/people'
import { totalWords } from '@/copy/quota'
import { serviceCopy } from '@/copy/service'
import './index.scss'

const words = serviceCopy.who

const standing = (person: BeneficiaryOption, { service, policy }: BenefitsDetail): string => {
  if (person.is === 'insured') return words.insured
  const { only, relativeForSelf } = service.applicants
  const byInsured = policy.as === 'insured' ? words.byYou : words.byInsured
  if (only === 'insured') return `${words.relative}，${byInsured}`
  return relativeForSelf ? words.relativeSelf : `${words.relative}，${byInsured}`
}

/** Who may have the service, and whether they share the uses. */
export function WhoMay({ detail, clauses }: { detail: BenefitsDetail; clauses: Clauses }) {
  const { service, policy, decision, notBefore } = detail
  const { shared } = service
  const people = policy.beneficiaries.filter(({ is }) => is === 'insured' || shared.with)
  const { quota } = decision
  const pooled = shared.with && shared.quota === 'shared' && quota && quota.limit !== null
  const rule = !shared.with
    ? words.insuredOnly
    : shared.quota === 'own'
      ? words.own
      : pooled && people.length > 1
        ? words.pooled(people.length, totalWords(quota).replace(/^共 /, ''))
        : undefined
  return (
    <Section title={words.title} body="rows" id="who">
      <Checklist
        items={people.map((person) => {
          const from = notBefore[personKey(person)]
          return {
            id: `who-${personKey(person)}`,
            state: from ? 'waiting' : 'have',
            words: personWithName(person),
            note: from
              ? `${words.notBefore(from, detail.today)}，${standing(person, detail)}`
              : standing(person, detail),
          }
        })}
      />
      <View className="hq-service__rule">
        {rule && <View className="hq-service__words">{rule}</View>}
        <ClauseChips
          clauses={clauses.chips(shared.source, service.applicants.source)}
          onTap={clauses.open}
        />
      </View>
    </Section>
  )
}
