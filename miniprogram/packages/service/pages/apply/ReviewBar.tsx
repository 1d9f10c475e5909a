import { BottomBar } from '@/components/BottomBar'
import { Button } from '@/components/Button'
import { applyCopy, reviewCopy } from '@/copy/apply'
import { common } from '@/copy/common'
import type { ApplyPage } from './useApplyPage'

const count = ({ papers }: ApplyPage, is: 'uploading' | 'failed'): number =>
  papers.sheets.filter(({ state }) => state.is === is).length

/** What is said above the buttons: what is going on, or what will not come along. */
const noteOf = (page: ApplyPage): string | undefined => {
  if (page.form.preview.checking) return applyCopy.checking
  if (page.form.preview.unheard) return applyCopy.notChecked
  if (count(page, 'uploading') > 0) return reviewCopy.sending
  const failed = count(page, 'failed')
  return failed > 0 ? reviewCopy.failed(failed) : undefined
}

/** The one way on from here: confirm, ask again, mend what is missing, or call. */
const Main = ({ page }: { page: ApplyPage }) => {
  const { form, confirm, callHotline } = page
  const { checking, unheard } = form.preview
  const busy = checking || count(page, 'uploading') > 0
  if (form.ready || checking)
    return (
      <Button id="form-confirm" loading={busy} onTap={confirm.show}>
        {reviewCopy.goOn}
      </Button>
    )
  if (unheard)
    return (
      <Button id="form-recheck" icon="retry" onTap={form.recheck}>
        {common.retry}
      </Button>
    )
  const missing = form.unanswered[0]?.id ?? form.missingPaper
  if (missing && form.decision?.outcome !== 'ineligible')
    return (
      <Button id="form-mend" onTap={() => form.goTo(missing)}>
        {reviewCopy.mend}
      </Button>
    )
  return (
    <Button id="form-call" icon="phone" disabled={!callHotline} onTap={() => callHotline?.()}>
      {applyCopy.hotlineHelp}
    </Button>
  )
}

export function ReviewBar({ page }: { page: ApplyPage }) {
  return (
    <BottomBar note={noteOf(page)}>
      <Button kind="outlined" id="form-back" onTap={page.form.back}>
        {common.previous}
      </Button>
      <Main page={page} />
    </BottomBar>
  )
}
