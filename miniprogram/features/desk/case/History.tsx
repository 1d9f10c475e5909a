import type { DeskAnswer } from '@shared/contracts/responses/desk'
import { Fold } from '@/components/Fold'
import { Timeline } from '@/components/Timeline'
import { actWords, byWords } from '@/copy/applications'
import { moment } from '@/copy/dates'
import { caseCopy } from '@/copy/deskCase'

/** Everything that happened, the latest last. */
export function HistoryFold({ answer: { application, today } }: { answer: DeskAnswer }) {
  const { timeline } = application
  return (
    <Fold title={caseCopy.history} aside={caseCopy.historyOf(timeline.length)} id="case-history">
      <Timeline
        steps={timeline.map(({ at, act, by, why }, index) => ({
          id: `${index}-${at}`,
          state: 'done',
          words: actWords[act],
          note: [moment(at, today), byWords[by], why].filter(Boolean).join('，'),
        }))}
      />
    </Fold>
  )
}
