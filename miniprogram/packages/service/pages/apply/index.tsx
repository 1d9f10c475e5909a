import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { ActingBar } from '@/components/ActingBar'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { StepProgress } from '@/components/StepProgress'
import { actingFor } from '@/copy/acting'
import { applyCopy } from '@/copy/apply'
import { ConfirmSheet, ResumeView } from '@/features/apply'
import { FormBar } from './FormBar'
import { FormStep } from './FormStep'
import { ResumeBar } from './ResumeBar'
import { type ApplyPage, useApplyPage } from './useApplyPage'
import './index.scss'

const Form = ({ page }: { page: ApplyPage }) => {
  const { form } = page
  const { chapter, chapters, part } = form.progress
  return (
    <View>
      <View className="hq-form__progress">
        <StepProgress
          step={chapter}
          total={chapters}
          part={part}
          aside={{ tone: 'quiet', icon: 'check', words: [applyCopy.saved] }}
        />
      </View>
      <FormStep page={page} />
    </View>
  )
}

const Content = ({ page }: { page: ApplyPage }) => {
  const { phase, detail, draft, error } = page.form
  if (phase === 'failed')
    return <ErrorState words={applyCopy.failed} note={error?.message} onRetry={page.reload} />
  if (phase === 'loading' || !detail) return <Skeleton head rows={4} />
  if (phase === 'resume') return <ResumeView draft={draft} today={detail.today} />
  return <Form page={page} />
}

const bars = { ready: FormBar, resume: ResumeBar, loading: undefined, failed: undefined } as const

/** White under a single question, paper under cards. */
const onSurface = ({ phase, step }: ApplyPage['form']): boolean =>
  phase === 'ready' && (step.is === 'question' || step.is === 'who')

/** The application form: one question a page, papers, a last look, and the sheet that submits. */
export default function ApplyPageView() {
  const { params } = useRouter()
  const page = useApplyPage({
    policyId: params.policyId ?? '',
    service: params.service ?? '',
    person: params.person,
  })
  const { form, submit, confirm, clauses } = page
  const { detail, decision, phase } = form
  const Bar = bars[phase]
  const acting = detail && actingFor(detail.policy)
  return (
    <Page
      title={detail ? applyCopy.title(detail.service.short) : ''}
      tone={onSurface(form) ? 'surface' : 'paper'}
      head="surface"
      onBack={page.leaveOrBack}
      acting={acting && <ActingBar {...acting} onSwitch={page.switchPerson} />}
      bar={Bar && <Bar page={page} />}
      sheets={
        detail &&
        decision && (
          <>
            <ConfirmSheet
              open={confirm.open}
              detail={detail}
              decision={decision}
              uses={form.uses}
              submit={submit}
              clauses={clauses}
              onSubmit={page.send}
              onClose={confirm.close}
              onSeeApplications={page.seeApplications}
            />
            {clauses.sheet}
            {page.explain.sheet}
          </>
        )
      }
    >
      <Content page={page} />
    </Page>
  )
}
