import type { GuardianshipItem } from '@shared/contracts/responses/desk'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { FactTable } from '@/components/FactTable'
import { Section } from '@/components/Section'
import { Status } from '@/components/Status'
import { accountCopy } from '@/copy/account'
import { momentInYear } from '@/copy/dates'
import { deskGuardianCopy as words } from '@/copy/deskPeople'
import { wardStatus } from '@/copy/ward'
import '../people.scss'

export interface GuardianshipCardProps {
  item: GuardianshipItem
  onPaper: () => void
  onConfirm: () => void
  onRefuse: () => void
}

const foundWords = ({ found }: GuardianshipItem): string => {
  if (!found) return words.foundNone
  const plans = found.planNames.join('、')
  const who = found.needsGuardian ? words.foundNeeds(plans) : words.foundAdult(plans)
  return `${who}；${words.guardians(found.guardians)}`
}

/** One claim beside what the records say, its proof, and the two ways to decide it. */
export function GuardianshipCard({ item, onPaper, onConfirm, onRefuse }: GuardianshipCardProps) {
  const { id, claimant, ward, status, at, words: why } = item
  const isOpen = status === 'prepared'
  return (
    <Section id={`guardianship-${id}`} title={ward.name} aside={momentInYear(at)}>
      <Status {...wardStatus(status)} />
      <FactTable
        rows={[
          {
            id: 'claimant',
            name: words.claimant,
            fact: `${claimant.name}，${accountCopy.phoneLine(claimant.phone)}，${accountCopy.idLine(claimant.idNumber)}`,
          },
          {
            id: 'ward',
            name: words.ward,
            fact: `${ward.name}，${accountCopy.idLine(ward.idNumber)}（${words.asTold}）`,
          },
          { id: 'found', name: words.found, fact: foundWords(item) },
          ...(why ? [{ id: 'why', name: words.why, fact: why }] : []),
        ]}
      />
      <View className="hq-desk-people__ways">
        <Button kind="outlined" small icon="eye" id={`proof-${id}`} onTap={onPaper}>
          {words.paper}
        </Button>
        {isOpen && (
          <>
            <Button kind="outlined" small id={`refuse-${id}`} onTap={onRefuse}>
              {words.refuse}
            </Button>
            {item.found?.needsGuardian && (
              <Button small id={`confirm-${id}`} onTap={onConfirm}>
                {words.confirm}
              </Button>
            )}
          </>
        )}
      </View>
    </Section>
  )
}
