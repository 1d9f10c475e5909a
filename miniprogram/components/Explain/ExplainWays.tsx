import { View } from '@tarojs/components'
import { explainCopy as words } from '@/copy/enquiries'
import { Tap } from '../Tap'
import './index.scss'

export interface ExplainWaysProps {
  /** Code of the barrier; ends the ids. */
  code: string
  onWhy: () => void
  onAsk: () => void
}

/** Beside every refusal: how it came about, and a human who looks again. */
export function ExplainWays({ code, onWhy, onAsk }: ExplainWaysProps) {
  return (
    <View className="hq-explain">
      <Tap className="hq-explain__way" id={`why-${code}`} onTap={onWhy}>
        {words.why}
      </Tap>
      <Tap className="hq-explain__way" id={`ask-${code}`} onTap={onAsk}>
        {words.ask}
      </Tap>
    </View>
  )
}
