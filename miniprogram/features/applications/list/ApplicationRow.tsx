import { isOver } from '@shared/application/states'
import type { ApplicationSummary } from '@shared/contracts/responses/applications'
import { Row } from '@/components/Row'
import { applicationsCopy, statusCopy } from '@/copy/applications'
import { dayWord, moment } from '@/copy/dates'
import { serviceIcon } from '@/copy/services'

/** The day that matters now: of the visit, of the answer owed, else none. */
const dayOf = ({ status, visitOn, dueBy }: ApplicationSummary, today: string): string[] => {
  if (isOver(status)) return []
  if (visitOn)
    return [
      applicationsCopy.visit(
        visitOn.length > 10 ? moment(visitOn, today) : dayWord(visitOn, today),
      ),
    ]
  const owed = ['submitted', 'accepted', 'arranging'].includes(status)
  return owed && dueBy ? [applicationsCopy.due(dueBy, today)] : []
}

export interface ApplicationRowProps {
  application: ApplicationSummary
  today: string
  onTap: () => void
}

export function ApplicationRow({ application, today, onTap }: ApplicationRowProps) {
  const { id, status, serviceShort, serviceIcon: icon, beneficiary, createdAt } = application
  const { words, tone, icon: mark } = statusCopy[status]
  const submitted = applicationsCopy.submittedOn(createdAt.slice(0, 10), today)
  return (
    <Row
      id={`application-${id}`}
      className={`hq-application hq-application--${status}`}
      icon={serviceIcon(icon)}
      iconTone={tone === 'wait' ? 'wait' : 'quiet'}
      title={serviceShort}
      note={`${applicationsCopy.forWhom(beneficiary.name)}，${submitted}`}
      status={{ tone, icon: mark, words: [words, ...dayOf(application, today)] }}
      onTap={onTap}
    />
  )
}
