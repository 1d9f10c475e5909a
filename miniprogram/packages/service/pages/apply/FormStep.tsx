import { View } from '@tarojs/components'
import { Notice } from '@/components/Notice'
import { applyCopy } from '@/copy/apply'
import { personKey } from '@/copy/people'
import { BarrierCards, QuestionStep, ReviewStep, WhoStep } from '@/features/apply'
import { PaperStep } from './PaperStep'
import type { ApplyPage } from './useApplyPage'

/** Barriers by the answer on this page in full; of earlier ones a line. */
const Barriers = ({ page }: { page: ApplyPage }) => {
  const { here, elsewhere } = page.form.barriers
  const isWho = page.form.step.is === 'who'
  const shown = isWho ? elsewhere : here
  return (
    <>
      {shown.length > 0 && (
        <View className="hq-ask__barriers" id="barriers">
          <BarrierCards
            reasons={shown}
            clauses={page.clauses}
            explain={page.explain}
            wayOut={page.wayOut}
          />
        </View>
      )}
      {page.form.preview.unheard && (
        <View className="hq-ask__barriers">
          <Notice>{applyCopy.notChecked}</Notice>
        </View>
      )}
      {!isWho && elsewhere.length > 0 && (
        <View className="hq-ask__barriers">
          <Notice tone="wait" icon="alert">
            {applyCopy.elsewhere(elsewhere.length)}
          </Notice>
        </View>
      )}
    </>
  )
}

/** The page of the form that is open. */
export function FormStep({ page }: { page: ApplyPage }) {
  const { form, clauses } = page
  const { step, detail, draft } = form
  if (!detail) return null
  if (step.is === 'who')
    return (
      <WhoStep
        people={detail.policy.beneficiaries}
        chosen={personKey(detail.policy.beneficiary)}
        onChoose={form.choosePerson}
      >
        <Barriers page={page} />
      </WhoStep>
    )
  if (step.is === 'question')
    return (
      <QuestionStep
        page={step.page}
        answers={draft}
        onSay={form.say}
        source={step.page.source ?? detail.service.factSources[step.page.fact]}
        clauses={clauses}
      >
        <Barriers page={page} />
      </QuestionStep>
    )
  if (step.is === 'review')
    return (
      <ReviewStep
        form={form}
        pagesOf={(kind) =>
          page.papers.sheets.filter((sheet) => sheet.kind === kind && sheet.state.is === 'done')
            .length
        }
        clauses={clauses}
        explain={page.explain}
        wayOut={page.wayOut}
      />
    )
  return <PaperStep papers={step.is === 'paper' ? [step.paper] : step.papers} page={page} />
}
