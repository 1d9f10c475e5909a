import { BottomBar } from '@/components/BottomBar'
import { Button } from '@/components/Button'
import { needCopy } from '@/copy/applications'
import { common } from '@/copy/common'
import { phoneWords } from '@/copy/phone'
import { materialIdsOf } from '@/features/materials'
import type { ApplicationPage } from './useApplicationPage'

/** The hotline; beside it, while papers are asked for, handing them in. */
export function ApplicationBar({ page }: { page: ApplicationPage }) {
  const { answer, hotline, callHotline, papers, busy } = page
  const asksPapers = answer?.application.needed.some(({ kind }) => kind === 'papers') ?? false
  const pages = materialIdsOf(papers.sheets).length
  const sending = papers.sheets.some(({ state }) => state.is === 'uploading')
  if (!hotline || !callHotline) return null
  return (
    <BottomBar>
      <Button kind="soft" id="call-hotline" icon="phone" onTap={callHotline}>
        {asksPapers ? common.hotline : phoneWords(hotline)}
      </Button>
      {asksPapers && (
        <Button id="hand-in" loading={busy || sending} disabled={pages === 0} onTap={page.handIn}>
          {pages > 0 ? needCopy.handIn(pages) : needCopy.handInFirst}
        </Button>
      )}
    </BottomBar>
  )
}
