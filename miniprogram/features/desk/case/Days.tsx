import type { DeskAnswer } from '@shared/contracts/responses/desk'
import { View } from '@tarojs/components'
import { DayCells } from '@/components/DayCells'
import { Section } from '@/components/Section'
import { Status } from '@/components/Status'
import { caseCopy } from '@/copy/deskCase'
import { clockWords, passedDays } from './rows'

/** Promised and used working days of the provider. */
export function DaysSection({ answer: { application, today } }: { answer: DeskAnswer }) {
  const { clock, createdAt, promised } = application
  const { workingDays, dueBy, overdue, pausedSince } = clock
  if (workingDays === null) return <Section title={caseCopy.days}>{caseCopy.noTerm}</Section>
  const passed = passedDays(clock, createdAt.slice(0, 10), today)
  const words = clockWords(clock, today)
  return (
    <Section
      title={caseCopy.days}
      aside={dueBy ? caseCopy.by(dueBy, today) : undefined}
      id="case-days"
    >
      {promised[0] && <View className="hq-case__promise">{promised[0].title}</View>}
      <DayCells
        label={caseCopy.promised}
        days={workingDays}
        words={caseCopy.workingDays(workingDays)}
      />
      {passed > 0 && (
        <DayCells
          label={caseCopy.real}
          days={passed}
          passed={passed}
          paused={pausedSince !== null}
          words={caseCopy.workingDays(passed)}
        />
      )}
      {words.length > 0 && (
        <Status tone={overdue ? 'bad' : 'quiet'} icon={overdue ? 'alert' : 'clock'} words={words} />
      )}
    </Section>
  )
}
