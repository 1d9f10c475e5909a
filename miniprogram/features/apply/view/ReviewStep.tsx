import { View } from '@tarojs/components'
import { ClauseChips } from '@/components/ClauseChip'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { Notice } from '@/components/Notice'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { reviewCopy } from '@/copy/apply'
import { factWords } from '@/copy/facts'
import { factCopy, materialCopy } from '@/copy/missing'
import { personWithName } from '@/copy/people'
import { stateOf } from '../answers'
import type { Page } from '../page'
import type { Step } from '../steps'
import type { ApplyForm } from '../useApplyForm'
import { BarrierCards, type BarrierCardsProps } from './BarrierCards'
import { QuestionHead } from './QuestionHead'

export interface ReviewStepProps {
  form: ApplyForm
  /** Pages in the cloud by kind of paper. */
  pagesOf: (kind: string) => number
  clauses: Clauses
  explain: BarrierCardsProps['explain']
  wayOut: BarrierCardsProps['wayOut']
}

const titleOf = ({ decision, unanswered }: ApplyForm): string => {
  if (decision?.outcome === 'ineligible') return reviewCopy.ineligible
  const missing = decision?.outcome === 'incomplete' || unanswered.length > 0
  return missing ? reviewCopy.incomplete : reviewCopy.title
}

/** One row a fact; it leads to the first of its pages that still wants an answer. */
const factRow = (form: ApplyForm, pages: Page[]) => {
  const [first] = pages as [Page, ...Page[]]
  const open = pages.find((page) => ['open', 'later'].includes(stateOf(page, form.draft)))
  const told = factWords(first.fact, form.draft.told)
  const unsure = pages.some((page) => stateOf(page, form.draft) === 'unsure')
  const soonest = unsure && first.unsure?.words
  return (
    <Row
      key={first.fact}
      id={`review-${first.fact}`}
      title={factCopy(first.fact).words}
      note={told.length > 0 ? told.join('，') : soonest || (unsure ? reviewCopy.unsure : undefined)}
      status={open && { tone: 'wait', icon: 'alert', words: [reviewCopy.later] }}
      onTap={() => form.goTo((open ?? first).id)}
    />
  )
}

const byFact = (pages: readonly Page[]): Page[][] => {
  const facts = [...new Set(pages.map(({ fact }) => fact))]
  return facts.map((fact) => pages.filter((page) => page.fact === fact))
}

type PaperStep = Extract<Step, { is: 'paper' | 'optional' }>

/** All that was told and taken, what is still missing, what bars: the last page before submitting. */
export function ReviewStep({ form, pagesOf, clauses, explain, wayOut }: ReviewStepProps) {
  const { detail, decision, papers, steps } = form
  const barriers = decision?.outcome === 'ineligible' ? form.barriers.elsewhere : []
  const notes = decision?.notes ?? []
  const paperStep = (kind: string) =>
    steps.find(
      (step): step is PaperStep =>
        (step.is === 'paper' && step.paper.kind === kind) || step.is === 'optional',
    )
  return (
    <View id="review">
      <View className="hq-ask hq-ask--white">
        <QuestionHead question={titleOf(form)} note={reviewCopy.note} />
        {barriers.length > 0 && (
          <BarrierCards reasons={barriers} clauses={clauses} explain={explain} wayOut={wayOut} />
        )}
      </View>
      <Section title={reviewCopy.told} body="rows" className="hq-review">
        {detail && (
          <Row
            id="review-who"
            title={reviewCopy.person}
            note={personWithName(detail.policy.beneficiary)}
            onTap={detail.policy.beneficiaries.length > 1 ? () => form.goTo('who') : undefined}
          />
        )}
        {byFact(form.pages).map((pages) => factRow(form, pages))}
      </Section>
      {papers.length > 0 && (
        <Section title={reviewCopy.papers} body="rows" className="hq-review">
          {papers.map(({ kind, or, required }) => {
            const count = [kind, ...or].reduce((sum, one) => sum + pagesOf(one), 0)
            const lacks = required && count === 0
            return (
              <Row
                key={kind}
                id={`review-${kind}`}
                title={materialCopy(kind).words}
                note={count > 0 ? reviewCopy.pages(count) : lacks ? undefined : reviewCopy.noPapers}
                status={
                  lacks ? { tone: 'wait', icon: 'alert', words: [reviewCopy.noPapers] } : undefined
                }
                onTap={() => form.goTo(paperStep(kind)?.id ?? '')}
              />
            )
          })}
        </Section>
      )}
      {notes.length > 0 && (
        <Section title={reviewCopy.notes} className="hq-review">
          {notes.map(({ clause, text }) => (
            <Notice key={`${clause} ${text}`}>
              {text}
              <ClauseChips clauses={clauses.chips(clause)} onTap={(id) => clauses.open(id)} />
            </Notice>
          ))}
        </Section>
      )}
    </View>
  )
}
