import { useState } from 'react'
import { BottomBar } from '@/components/BottomBar'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { applyCopy, reviewCopy } from '@/copy/apply'
import { common } from '@/copy/common'
import type { ApplyPage } from './useApplyPage'

/** What stands in the way of submitting, and why the button waits. */
const useReviewState = ({ form, papers }: ApplyPage) => {
  const sending = papers.sheets.filter(({ state }) => state.is === 'uploading').length
  const failed = papers.sheets.filter(({ state }) => state.is === 'failed').length
  const note = sending > 0 ? reviewCopy.sending : failed > 0 ? reviewCopy.failed(failed) : null
  return { ready: form.ready && sending === 0, note, checking: form.preview.checking }
}

const ReviewBar = ({ page }: { page: ApplyPage }) => {
  const { form, confirm, callHotline } = page
  const { ready, note, checking } = useReviewState(page)
  const words = checking ? applyCopy.checking : note
  const mend = form.unanswered[0]?.id ?? form.missingPaper
  return (
    <BottomBar note={words}>
      <Button kind="outlined" id="form-back" onTap={form.back}>
        {common.previous}
      </Button>
      {ready || checking ? (
        <Button id="form-confirm" loading={checking} onTap={confirm.show}>
          {reviewCopy.goOn}
        </Button>
      ) : mend && form.decision?.outcome !== 'ineligible' ? (
        <Button id="form-mend" onTap={() => form.goTo(mend)}>
          {reviewCopy.mend}
        </Button>
      ) : (
        <Button id="form-call" kind="soft" icon="phone" onTap={() => callHotline?.()}>
          {applyCopy.hotlineHelp}
        </Button>
      )}
    </BottomBar>
  )
}

const isSaid = ({ form, papers }: ApplyPage): boolean => {
  const { step, unanswered } = form
  if (step.is === 'question') {
    const { page } = step
    return !unanswered.some(({ id }) => id === page.id) || form.draft.unsure.includes(page.id)
  }
  if (step.is !== 'paper') return true
  const own = papers.sheets.filter(({ kind }) => kind === step.paper.kind)
  return own.length > 0 && own.every(({ state }) => state.is === 'done')
}

/** One step back, one step on; what is unanswered is pointed to, never silently skipped. */
export function FormBar({ page }: { page: ApplyPage }) {
  const { form } = page
  const [pointedAt, setPointedAt] = useState('')
  if (form.step.is === 'review') return <ReviewBar page={page} />
  const said = isSaid(page)
  const next = () => {
    if (form.step.is === 'question' && !said) return setPointedAt(form.step.id)
    form.next()
  }
  const words = form.step.is === 'paper' && !said ? applyCopy.leave : common.next
  return (
    <BottomBar
      note={
        pointedAt === form.step.id && !said ? (
          <Notice tone="wait" icon="alert" live>
            {applyCopy.answerFirst}
          </Notice>
        ) : undefined
      }
    >
      {!form.isFirst && (
        <Button kind="outlined" id="form-back" onTap={form.back}>
          {common.previous}
        </Button>
      )}
      <Button id="form-next" onTap={next}>
        {words}
      </Button>
    </BottomBar>
  )
}
