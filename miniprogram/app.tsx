import './app.scss' // before every component's own sheet

import { type PropsWithChildren, useMemo } from 'react'
import { openCloud } from './cloud'
import { FrameContext } from './components/Page/frame'
import { useIdentityCover } from './features/identity'
import { useAppearance } from './features/settings'
import { usePrivacySheet } from './features/wechatPrivacy'

openCloud()

/** Tells every page how it looks and whether something has to be settled before it can be seen. */
export default function App({ children }: PropsWithChildren) {
  const { dark, large } = useAppearance()
  const cover = useIdentityCover()
  const asks = usePrivacySheet()
  const frame = useMemo(() => ({ dark, large, cover, asks }), [dark, large, cover, asks])
  return <FrameContext.Provider value={frame}>{children}</FrameContext.Provider>
}
