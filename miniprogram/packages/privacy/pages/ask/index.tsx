import { navigateBack, redirectTo, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { BottomBar } from '@/components/BottomBar'
import { Trouble } from '@/components/BottomBar/Trouble'
import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { Page } from '@/components/Page'
import { enquiryCopy as words } from '@/copy/enquiries'
import { AskForm, useAsk } from '@/features/privacy'
import { enquiriesAddress } from '@/routes'
import { aboutOf } from './about'

const toList = () => redirectTo({ url: enquiriesAddress })
const back = () => navigateBack({ delta: 1 }).catch(toList)

/** Asking a human: about a decision, an application, something wrong, or anything. */
export default function AskPage() {
  const { params } = useRouter()
  const [about] = useState(() => aboutOf(params))
  const asking = useAsk(about)
  const { sent, trouble, busy, send } = asking
  if (sent)
    return (
      <Page title={words.title}>
        <EmptyState icon="check-circle" words={words.sent} note={words.sentNote}>
          <Button kind="soft" small id="to-enquiries" onTap={toList}>
            {words.toList}
          </Button>
          <Button small id="ask-back" onTap={back}>
            {words.back}
          </Button>
        </EmptyState>
      </Page>
    )
  return (
    <Page
      title={words.title}
      head="surface"
      bar={
        <BottomBar note={trouble && <Trouble id="ask-trouble" words={trouble} />}>
          <Button id="send-enquiry" loading={busy} onTap={send}>
            {words.send}
          </Button>
        </BottomBar>
      }
    >
      <AskForm about={about} asking={asking} />
    </Page>
  )
}
