import { RELATIONS, type Relation } from '@shared/contracts/vocabulary'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { DateField } from '@/components/DateField'
import type { IconName } from '@/components/Icon'
import { Section } from '@/components/Section'
import { SelectField } from '@/components/SelectField'
import { Status, type Tone } from '@/components/Status'
import { Tap } from '@/components/Tap'
import { common } from '@/copy/common'
import { designateCopy as words } from '@/copy/designating'
import { relationWords } from '@/copy/people'
import type { Candidate, Judged, Point } from './candidate'
import './index.scss'

export interface CandidateCardProps {
  number: number
  candidate: Candidate
  judged: Judged | null
  today: string
  chosen: boolean
  onChange: (change: Partial<Candidate>) => void
  onChoose: () => void
  /** Left out where it is the only one. */
  onRemove?: () => void
}

const looks: Record<Point['state'], { tone: Tone; icon: IconName }> = {
  ok: { tone: 'open', icon: 'check' },
  bad: { tone: 'bad', icon: 'close' },
  wait: { tone: 'wait', icon: 'clock' },
}

const relations = RELATIONS.map((id) => ({ id, words: relationWords(id) }))

const Points = ({ judged }: { judged: Judged | null }) => (
  <View className="hq-candidate__points">
    {judged ? (
      judged.points.map(({ id, state, words: said }) => (
        <Status key={id} {...looks[state]} words={[said]} />
      ))
    ) : (
      <Status tone="quiet" icon="info" words={[words.points.fill]} />
    )}
  </View>
)

/** One candidate: relation, age, from when, how much; and the way to take this one. */
export function CandidateCard(props: CandidateCardProps) {
  const { number, candidate, judged, chosen, onRemove } = props
  const title = words.candidate(number)
  const id = `candidate-${number}`
  return (
    <Section
      title={title}
      id={id}
      aside={
        onRemove && (
          <Tap className="hq-candidate__remove" label={words.remove(title)} onTap={onRemove}>
            {common.remove}
          </Tap>
        )
      }
    >
      <SelectField<Relation>
        id={`${id}-relation`}
        label={words.relation}
        options={relations}
        value={candidate.relation}
        onChange={(relation) => props.onChange({ relation })}
      />
      <DateField
        id={`${id}-born`}
        label={words.born}
        value={candidate.born}
        max={props.today}
        onChange={(born) => props.onChange({ born })}
      />
      <Points judged={judged} />
      {judged?.fits && (
        <Button
          kind={chosen ? 'main' : 'soft'}
          icon={chosen ? 'check' : undefined}
          id={`choose-${number}`}
          onTap={props.onChoose}
        >
          {chosen ? words.chosen : words.choose}
        </Button>
      )}
    </Section>
  )
}
