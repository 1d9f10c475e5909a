import type { BeneficiaryOption } from '@shared/contracts/responses/benefits'
import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/ChoiceList'
import { applyCopy } from '@/copy/apply'
import { personKey, personWords } from '@/copy/people'
import { QuestionHead } from './QuestionHead'

export interface WhoStepProps {
  people: BeneficiaryOption[]
  chosen: string
  onChoose: (person: string) => void
  /** Barriers that stand for the person chosen. */
  children?: React.ReactNode
}

export function WhoStep({ people, chosen, onChoose, children }: WhoStepProps) {
  const words = personWords(people)
  return (
    <View className="hq-ask" id="question-who">
      <QuestionHead question={applyCopy.who} note={applyCopy.whoNote} />
      <ChoiceList
        label={applyCopy.who}
        choices={people.map((person, index) => ({
          id: personKey(person),
          words: words[index] as string,
          example: person.name,
        }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      {children}
    </View>
  )
}
