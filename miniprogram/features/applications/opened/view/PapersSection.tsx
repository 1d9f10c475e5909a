import type { ApplicationView, PaperView } from '@shared/contracts/responses/applications'
import { openFile } from '@/components/openFile'
import { ReceiptRow } from '@/components/ReceiptRow'
import { Section } from '@/components/Section'
import { toast } from '@/components/toast'
import { applicationCopy, needCopy } from '@/copy/applications'
import { moment } from '@/copy/dates'
import { materialCopy } from '@/copy/missing'
import { linkTo, useLinks } from '../useLinks'

const openPaper = async ({ id, name }: PaperView, known: string | undefined): Promise<void> => {
  const url = known ?? (await linkTo(id))
  if (!url) return toast(needCopy.failed)
  await openFile(name, url)
}

/** The papers handed in, each with its receipt. */
export function PapersSection({
  application,
  today,
}: {
  application: ApplicationView
  today: string
}) {
  const { materials } = application
  const links = useLinks(materials)
  if (materials.length === 0) return null
  return (
    <Section title={applicationCopy.papers} body="rows" id="application-papers">
      {materials.map((paper) => {
        const alike = materials.filter(({ kind }) => kind === paper.kind)
        const { words } = materialCopy(paper.kind)
        return (
          <ReceiptRow
            key={paper.id}
            id={`paper-${paper.id}`}
            name={applicationCopy.page(words, alike.indexOf(paper) + 1, alike.length)}
            src={links[paper.id]}
            state={paper.review}
            time={moment(paper.receivedAt, today)}
            why={paper.why}
            onTap={() => openPaper(paper, links[paper.id])}
          />
        )
      })}
    </Section>
  )
}
