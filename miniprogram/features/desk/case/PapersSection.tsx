import type { PaperView } from '@shared/contracts/responses/applications'
import type { DeskAnswer } from '@shared/contracts/responses/desk'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { ReceiptRow } from '@/components/ReceiptRow'
import { Section } from '@/components/Section'
import { Segmented } from '@/components/Segmented'
import { applicationCopy } from '@/copy/applications'
import { moment } from '@/copy/dates'
import { caseCopy } from '@/copy/deskCase'
import { materialCopy } from '@/copy/missing'
import type { Papers } from './usePapers'

const VERDICTS = [
  { id: 'passed', words: caseCopy.pass, icon: 'check', tone: 'open' },
  { id: 'retake', words: caseCopy.retake, icon: 'retry', tone: 'wait' },
] as const

type Verdict = (typeof VERDICTS)[number]['id']

export interface PapersSectionProps {
  answer: DeskAnswer
  papers: Papers
  /** May be judged: it is nobody's case, or the specialist's own, and not over. */
  judging: boolean
  onVerdict: (paper: PaperView, verdict: Verdict) => void
}

const verdictOf = ({ review }: PaperView): Verdict | null =>
  review === 'passed' || review === 'retake' ? review : null

/** The papers, opened only when tapped, each with its verdict. */
export function PapersSection({ answer, papers, judging, onVerdict }: PapersSectionProps) {
  const { materials } = answer.application
  const { today } = answer
  const seen = materials.filter((paper) => verdictOf(paper) !== null).length
  if (materials.length === 0)
    return (
      <Section title={caseCopy.papers} id="case-papers">
        {caseCopy.noPapers}
      </Section>
    )
  return (
    <Section
      title={caseCopy.papers}
      aside={caseCopy.seen(seen, materials.length)}
      body="rows"
      id="case-papers"
    >
      {materials.map((paper) => {
        const alike = materials.filter(({ kind }) => kind === paper.kind)
        return (
          <View key={paper.id} className="hq-case__paper">
            <ReceiptRow
              id={`paper-${paper.id}`}
              name={applicationCopy.page(
                materialCopy(paper.kind).words,
                alike.indexOf(paper) + 1,
                alike.length,
              )}
              src={papers.thumbs[paper.id]}
              state={paper.review}
              time={moment(paper.receivedAt, today)}
              why={paper.why}
              onTap={() => papers.open(paper)}
            />
            {judging && (
              <View className="hq-case__verdict" id={`verdict-${paper.id}`}>
                <Segmented
                  label={caseCopy.review}
                  parts={[...VERDICTS]}
                  chosen={verdictOf(paper)}
                  onChoose={(verdict) => onVerdict(paper, verdict)}
                />
              </View>
            )}
          </View>
        )
      })}
      <View className="hq-case__open">
        {papers.unopened > 0 && (
          <Button
            kind="soft"
            icon="eye"
            id="open-papers"
            loading={papers.opening}
            onTap={papers.openAll}
          >
            {caseCopy.openAll}
          </Button>
        )}
        <Notice icon="eye">{caseCopy.openNote}</Notice>
      </View>
    </Section>
  )
}
