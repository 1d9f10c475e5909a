import { isOver } from '@shared/application/states'
import type { ApplicationView } from '@shared/contracts/responses/applications'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { cancelCopy } from '@/copy/applications'
import { enquiryCopy } from '@/copy/enquiries'
import { calendarCopy, rescheduleCopy } from '@/copy/visit'
import { addToCalendar } from '../addToCalendar'
import { visitEvent } from '../visitEvent'
import { RemindRow } from './RemindRow'

export interface ManageSectionProps {
  application: ApplicationView
  /** Ids of the message templates to be reminded by. */
  templates: string[]
  onReschedule: () => void
  onCancel: () => void
  /** Lets a human look at it again. */
  onAsk: () => void
}

/** Another day makes sense only where a day was asked for or is fixed. */
const hasDay = ({ facts, visitOn }: ApplicationView): boolean =>
  Boolean(facts.wantedOn) || visitOn !== null

/** What one may do with an application: note the visit, ask for another day, cancel, ask a human. */
export function ManageSection(props: ManageSectionProps) {
  const { application, templates, onReschedule, onCancel, onAsk } = props
  const { may, status } = application
  const event = isOver(status) ? null : visitEvent(application)
  const moves = may.includes('reschedule') && hasDay(application)
  const cancels = may.includes('cancel')
  return (
    <Section body="rows" id="application-manage">
      <RemindRow templates={templates} />
      {event && (
        <Row
          id="calendar-row"
          icon="calendar-add"
          title={calendarCopy.row}
          note={calendarCopy.rowNote}
          onTap={() => addToCalendar(event)}
        />
      )}
      {moves && (
        <Row
          id="reschedule-row"
          icon="calendar"
          title={rescheduleCopy.row}
          note={rescheduleCopy.rowNote}
          onTap={onReschedule}
        />
      )}
      {cancels && (
        <Row
          id="cancel-row"
          icon="minus-circle"
          title={cancelCopy.row}
          note={cancelCopy.rowNote}
          onTap={onCancel}
        />
      )}
      <Row
        id="ask-row"
        icon="chat"
        title={enquiryCopy.title}
        note={enquiryCopy.heads.application}
        onTap={onAsk}
      />
    </Section>
  )
}
