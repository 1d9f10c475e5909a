import { Popup } from '@nutui/nutui-react-taro'
import { SheetContent, type SheetContentProps } from './SheetContent'
import './index.scss'

export interface SheetProps extends SheetContentProps {
  open: boolean
}

/** A sheet from below. Hand it to <Page sheets>, so that it takes the page's colours and size. */
export function Sheet({ open, ...content }: SheetProps) {
  return (
    <Popup
      visible={open}
      position="bottom"
      round
      destroyOnClose
      lockScroll
      onClose={content.onClose}
    >
      <SheetContent {...content} />
    </Popup>
  )
}
