import type { EraseAnswer } from '@shared/contracts/responses/privacy'
import { switchTab } from '@tarojs/taro'
import { BottomBar } from '@/components/BottomBar'
import { Button } from '@/components/Button'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { PageHead } from '@/components/PageHead'
import { Skeleton } from '@/components/Skeleton'
import { Status } from '@/components/Status'
import { eraseCopy as words } from '@/copy/privacy'
import { useAccount } from '@/features/account'
import { reloadBenefits } from '@/features/benefits'
import { EraseView, useAsked, useErase, useExport } from '@/features/privacy'
import { benefitsAddress } from '@/routes'

/** Leaving: what goes, what has to stay and until when, asked twice. */
export default function ErasePage() {
  const { phase, answer, load } = useAsked<EraseAnswer>('erasePreview')
  const { done, start, sheet } = useErase()
  const { run, busy, status } = useExport()
  const home = () => {
    useAccount.getState().load()
    reloadBenefits()
    switchTab({ url: benefitsAddress })
  }
  if (done)
    return (
      <Page
        title={words.title}
        head="surface"
        onBack={home}
        bar={
          <BottomBar>
            <Button id="erased-home" onTap={home}>
              {words.home}
            </Button>
          </BottomBar>
        }
      >
        <PageHead title={words.done} note={words.doneNote} />
        <EraseView answer={done} done />
      </Page>
    )
  return (
    <Page
      title={words.title}
      head="surface"
      bar={
        answer && (
          <BottomBar note={status && <Status {...status} />}>
            <Button kind="soft" id="erase-export" loading={busy} onTap={run}>
              {words.export}
            </Button>
            <Button kind="danger" id="erase" onTap={start}>
              {words.eraseShort}
            </Button>
          </BottomBar>
        )
      }
      sheets={sheet}
    >
      {phase === 'failed' && (
        <ErrorState words={words.failed} note={words.failedNote} onRetry={load} />
      )}
      {phase === 'loading' && <Skeleton head rows={4} />}
      {answer && (
        <>
          <PageHead title={words.head} note={words.note} />
          <EraseView answer={answer} />
        </>
      )}
    </Page>
  )
}
