import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '@/components/Button'
import { OpenButton } from '@/components/OpenButton'
import { openPrivacyContract } from '@/components/openPrivacyContract'
import { Sheet } from '@/components/Sheet'
import { wechatPrivacyCopy as words } from '@/copy/wechatPrivacy'

interface Resolution {
  event: 'exposureAuthorization' | 'agree' | 'disagree'
  buttonId?: string
}

type Resolve = (resolution: Resolution) => void

/** WeChat's own object: one too old to ask has no such listener. */
declare const wx: {
  onNeedPrivacyAuthorization?(listener: (resolve: Resolve) => void): void
}

const AGREE = 'agree-privacy'

/**
 * WeChat holds back photo, phone number and clipboard until the person has agreed to the filed
 * privacy text: the sheet that asks, or nothing while nothing is held back. Weapp only.
 */
export function usePrivacySheet(): ReactNode {
  const [waiting, setWaiting] = useState<Resolve[]>([])
  useEffect(() => {
    if (process.env.TARO_ENV !== 'weapp') return
    wx.onNeedPrivacyAuthorization?.((resolve) => {
      resolve({ event: 'exposureAuthorization' })
      setWaiting((before) => [...before, resolve])
    })
  }, [])
  const answer = (resolution: Resolution) => {
    for (const resolve of waiting) resolve(resolution)
    setWaiting([])
  }
  if (process.env.TARO_ENV !== 'weapp' || waiting.length === 0) return null
  return (
    <Sheet
      open
      title={words.title}
      note={words.note}
      closeWords={words.disagree}
      onClose={() => answer({ event: 'disagree' })}
      actions={
        <OpenButton
          id={AGREE}
          openType="agreePrivacyAuthorization"
          onAgreePrivacyAuthorization={() => answer({ event: 'agree', buttonId: AGREE })}
        >
          {words.agree}
        </OpenButton>
      }
    >
      <Button kind="soft" icon="file" id="read-privacy" onTap={openPrivacyContract}>
        {words.read}
      </Button>
    </Sheet>
  )
}
