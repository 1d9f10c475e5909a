import type { ApplicationView } from '@shared/contracts/responses/applications'
import { View } from '@tarojs/components'
import { DayCells } from '@/components/DayCells'
import { Section } from '@/components/Section'
import { Status } from '@/components/Status'
import { Timeline } from '@/components/Timeline'
import { applicationCopy, applicationsCopy } from '@/copy/applications'
import { progressOf } from '../timeline'
import './index.scss'

/** What has happened and what comes; it names the application where its head speaks of a need. */
export function ProgressSection({
  application,
  today,
}: {
  application: ApplicationView
  today: string
}) {
  const { id, serviceShort } = application
  const { name } = application.beneficiary
  return (
    <Section title={applicationCopy.progress} id="application-timeline">
      {application.needed.length > 0 && (
        <View className="hq-progress__what">
          <Status
            tone="quiet"
            words={[serviceShort, applicationsCopy.forWhom(name), applicationCopy.number(id)]}
          />
        </View>
      )}
      <Timeline
        steps={progressOf(application, today).map(({ days, ...step }) => ({
          ...step,
          children: days.map((row) => <DayCells key={row.label} {...row} />),
        }))}
      />
    </Section>
  )
}
