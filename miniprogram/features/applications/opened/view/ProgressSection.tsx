import type { ApplicationView } from '@shared/contracts/responses/applications'
import { DayCells } from '@/components/DayCells'
import { Section } from '@/components/Section'
import { Timeline } from '@/components/Timeline'
import { applicationCopy } from '@/copy/applications'
import { progressOf } from '../timeline'

export function ProgressSection({
  application,
  today,
}: {
  application: ApplicationView
  today: string
}) {
  return (
    <Section title={applicationCopy.progress} id="application-timeline">
      <Timeline
        steps={progressOf(application, today).map(({ days, ...step }) => ({
          ...step,
          children: days.map((row) => <DayCells key={row.label} {...row} />),
        }))}
      />
    </Section>
  )
}
