import type { Invited, RelativeView } from '@shared/contracts/responses/relatives'
import { View } from '@tarojs/components'
import { setClipboardData } from '@tarojs/taro'
import { useState } from 'react'
import { useActs } from '@/cloud/useActs'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { OpenButton } from '@/components/OpenButton'
import { Sheet } from '@/components/Sheet'
import { toast } from '@/components/toast'
import { inviteCopy as words } from '@/copy/family'
import { useFamily } from '../store'

interface Inviting {
  open: boolean
  policyId: string
  relative?: RelativeView
  invitation?: Invited
}

/** The address a browser opens; WeChat opens `path` itself. */
const linkOf = ({ path }: Invited): string =>
  process.env.TARO_ENV === 'h5' ? `${window.location.origin}/#${path}` : path

const slash = (path: string): string => (path.startsWith('/') ? path : `/${path}`)

/** Making an invitation for a designated relative and handing it on. */
export function useInvite() {
  const { act } = useActs('relatives')
  const load = useFamily((state) => state.load)
  const [state, setState] = useState<Inviting>({ open: false, policyId: '' })
  const { relative, invitation } = state

  const start = async (policyId: string, one: RelativeView) => {
    const answer = await act<Invited>('invite', { policyId, id: one.id })
    if (!answer.ok) return toast(words.failed)
    const { token, expiresAt, path } = answer
    const made = { token, expiresAt, path: slash(path) }
    setState({ open: true, policyId, relative: one, invitation: made })
    load()
  }
  const copy = () => {
    if (invitation)
      setClipboardData({ data: linkOf(invitation) }).then(
        () => toast(words.copied),
        () => {},
      )
  }
  return {
    start,
    /** What a share card carries; the page's own onShareAppMessage answers it. */
    card: invitation && { path: invitation.path, policyId: state.policyId },
    sheet: (
      <Sheet
        open={state.open}
        title={words.title}
        note={relative && words.note(relative.name)}
        onClose={() => setState({ ...state, open: false })}
        actions={
          process.env.TARO_ENV === 'weapp' ? (
            <OpenButton id="send-invitation" openType="share">
              {words.send}
            </OpenButton>
          ) : (
            <Button id="copy-invitation" onTap={copy}>
              {words.copy}
            </Button>
          )
        }
      >
        {invitation && (
          <View>
            {process.env.TARO_ENV === 'h5' && (
              <View className="hq-invite__link" id="invitation-link">
                {linkOf(invitation)}
              </View>
            )}
            <Notice icon="clock">{words.until(invitation.expiresAt)}</Notice>
            <Notice>{words.former}</Notice>
          </View>
        )}
      </Sheet>
    ),
  }
}
