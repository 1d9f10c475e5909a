import { Image, View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import './index.scss'

export interface ThumbProps {
  /** Address of the picture; without one a sheet of paper is drawn. */
  src?: string
  name: string
  /** Not yet there: drawn fainter. */
  faint?: boolean
  small?: boolean
  /** Opens the picture. */
  onTap?: () => void
}

/** What it shows is said beside it or on its button; a browser wants to be told. */
const silent = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : {}

/** A small picture of a paper. */
export function Thumb({ src, name, faint = false, small = false, onTap }: ThumbProps) {
  const className = cx('hq-thumb', small && 'hq-thumb--small', faint && 'hq-thumb--faint')
  const picture = src ? (
    <Image className="hq-thumb__picture" src={src} mode="aspectFill" {...silent} />
  ) : (
    <Icon name="file" size={24} />
  )
  if (!onTap) return <View className={className}>{picture}</View>
  return (
    <Tap className={className} label={`看大图，${name}`} onTap={onTap}>
      {picture}
    </Tap>
  )
}
