import type { ApplicationView } from '@shared/contracts/responses/applications'
import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Card } from '@/components/Card'
import { Icon } from '@/components/Icon'
import { Status } from '@/components/Status'
import { actWords, applicationCopy, applicationsCopy, statusCopy } from '@/copy/applications'
import { dayWord, moment } from '@/copy/dates'
import './index.scss'

export interface StatusHeadProps {
  application: ApplicationView
  today: string
  /** Submitted a moment ago. */
  fresh: boolean
}

const whyOf = (application: ApplicationView, today: string): string => {
  const { status, clock, visit, declined } = application
  if (declined) return declined.words
  if (visit) {
    const when = visit.on.length > 10 ? moment(visit.on, today) : dayWord(visit.on, today)
    return [when, visit.place, visit.words].filter(Boolean).join('，')
  }
  if (clock.overdue) return applicationCopy.overdue
  const owed = ['submitted', 'accepted', 'arranging'].includes(status) && clock.metOn === null
  return owed && clock.dueBy ? applicationCopy.dueBy(clock.dueBy, today) : statusCopy[status].note
}

/** The answer first: how it stands, and by when something happens. */
export function StatusHead({ application, today, fresh }: StatusHeadProps) {
  const { status, serviceShort, beneficiary, id } = application
  const { words, tone, icon } = statusCopy[status]
  const told = application.visit !== null && ['accepted', 'arranging'].includes(status)
  const title = fresh ? applicationCopy.freshTitle : told ? actWords.notify : words
  return (
    <View className="hq-status-head" id={fresh ? 'submitted' : 'application-status'}>
      <View className={`hq-status-head__mark hq-status-head__mark--${tone}`}>
        <Icon name={fresh ? 'check' : told ? 'calendar' : icon} size={24} />
      </View>
      <View className="hq-status-head__words" {...aria({ role: 'heading', level: 2 })}>
        {title}
      </View>
      <View className="hq-status-head__why">{whyOf(application, today)}</View>
      {fresh && (
        <Card tone="accent" className="hq-status-head__fresh">
          <Status tone="open" icon="check" words={[applicationCopy.freshNote]} />
        </Card>
      )}
      <View className="hq-status-head__what">
        <Status
          tone="quiet"
          words={[
            serviceShort,
            applicationsCopy.forWhom(beneficiary.name),
            applicationCopy.number(id),
          ]}
        />
      </View>
    </View>
  )
}
