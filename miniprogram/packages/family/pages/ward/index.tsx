import { redirectTo } from '@tarojs/taro'
import { BottomBar } from '@/components/BottomBar'
import { Trouble } from '@/components/BottomBar/Trouble'
import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { wardCopy as words } from '@/copy/ward'
import { useWard, WardForm } from '@/features/family'
import { materialIdsOf, PaperSheets, useMaterials } from '@/features/materials'
import { familyAddress } from '@/routes'

const PROOF = 'guardianship-proof'
/** Under which name the phone keeps the proof until it is handed in. */
const SCOPE = 'ward'

/** Asking to act for a ward, with the proof of it. */
export default function WardPage() {
  const claiming = useWard()
  const papers = useMaterials(SCOPE)
  const [materialId] = materialIdsOf(papers.sheets)
  const sending = papers.sheets.some(({ state }) => state.is === 'uploading')
  const { done, trouble, busy } = claiming
  const send = async () => {
    if (await claiming.send(materialId)) papers.settle()
  }
  if (done)
    return (
      <Page title={words.title}>
        <EmptyState icon="check-circle" words={words.doneTitle} note={words.doneNote}>
          <Button small id="to-family" onTap={() => redirectTo({ url: familyAddress })}>
            {words.toList}
          </Button>
        </EmptyState>
      </Page>
    )
  return (
    <Page
      title={words.title}
      head="surface"
      bar={
        <BottomBar
          note={
            trouble ? (
              <Trouble id="ward-trouble" words={trouble} />
            ) : sending ? (
              words.sending
            ) : undefined
          }
        >
          <Button id="claim-ward" loading={busy || sending} onTap={send}>
            {words.send}
          </Button>
        </BottomBar>
      }
    >
      <WardForm claiming={claiming} />
      <PaperSheets
        title={words.paper}
        note={words.paperNote}
        kind={PROOF}
        sheets={papers.sheets}
        onAdd={papers.add}
        onRemove={papers.remove}
        onRetry={papers.retry}
      />
      <Notice icon="clock">{words.until18}</Notice>
    </Page>
  )
}
