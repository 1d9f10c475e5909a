import './app.scss' // before every component's own sheet

import { type PropsWithChildren, useMemo } from 'react'
import { openCloud } from './cloud'
import { FrameContext } from './components/Page/frame'
import { useAppearance } from './features/settings'
import { useCover } from './useCover'

openCloud()

/** Tells every page how it looks and whether something has to be settled before it can be seen. */
export default function App({ children }: PropsWithChildren) {
  const { dark, large } = useAppearance()
  const cover = useCover()
  const frame = useMemo(() => ({ dark, large, cover }), [dark, large, cover])
  return <FrameContext.Provider value={frame}>{children}</FrameContext.Provider>
}
