import type { PropsWithChildren } from 'react'
import { openCloud } from './cloud'
import './app.scss'

openCloud()

/** Everything shared by all pages lives in <Page>: the root has nothing to draw. */
export default function App({ children }: PropsWithChildren) {
  return children
}
