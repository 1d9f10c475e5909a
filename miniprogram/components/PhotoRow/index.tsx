import { View } from '@tarojs/components'
import { common } from '@/copy/common'
import { aria } from '../aria'
import { Button } from '../Button'
import { named } from '../named'
import { Status } from '../Status'
import { Tap } from '../Tap'
import { Thumb } from '../Thumb'
import './index.scss'

export type PhotoState =
  | { is: 'uploading'; percent: number }
  | { is: 'done' }
  | { is: 'failed'; why: string }
  | { is: 'rejected'; why: string }

export interface PhotoRowProps {
  /** 第 2 页, or the kind of paper. */
  name: string
  src?: string
  state: PhotoState
  onOpen?: () => void
  onCancel?: () => void
  onRemove?: () => void
  onRetry?: () => void
  id?: string
}

const Said = ({ state }: { state: PhotoState }) => {
  if (state.is === 'done') return <Status tone="open" icon="check" words={['已传好']} />
  if (state.is === 'failed') return <Status tone="bad" icon="alert" words={[state.why]} />
  if (state.is === 'rejected') return <Status tone="wait" icon="retry" words={[state.why]} />
  return (
    <>
      <Status tone="quiet" words={[`正在上传 ${state.percent}%`]} />
      <View className="hq-photo__bar" {...aria({ hidden: true })}>
        <View className="hq-photo__sent" style={{ width: `${state.percent}%` }} />
      </View>
    </>
  )
}

/** One page of a paper on its way up; a failed one waits for 重传 and blocks nothing. */
export function PhotoRow(props: PhotoRowProps) {
  const { name, state, onCancel, onRemove, onRetry } = props
  const again = state.is === 'failed' || state.is === 'rejected'
  const quiet = state.is === 'uploading' ? onCancel : onRemove
  const quietWords = state.is === 'uploading' ? common.cancel : common.remove
  return (
    <View className={`hq-photo hq-photo--${state.is}`} {...named(props.id)}>
      <Thumb src={props.src} name={name} faint={state.is === 'uploading'} onTap={props.onOpen} />
      <View className="hq-photo__main">
        <View className="hq-photo__words">
          <View className="hq-photo__name">{name}</View>
          <Said state={state} />
        </View>
        {quiet && (
          <Tap className="hq-photo__quiet" label={`${quietWords}${name}`} onTap={quiet}>
            {quietWords}
          </Tap>
        )}
        {again && onRetry && (
          <Button kind="soft" small icon="retry" label={`${common.resend}${name}`} onTap={onRetry}>
            {common.resend}
          </Button>
        )}
      </View>
    </View>
  )
}
