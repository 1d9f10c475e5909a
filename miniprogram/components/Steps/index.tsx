import { View } from '@tarojs/components'
import './index.scss'

export interface Step {
  words: string
  note?: string
}

/** What happens, one after another. */
export function Steps({ steps }: { steps: Step[] }) {
  return (
    <View className="hq-steps">
      {steps.map(({ words, note }, index) => (
        <View key={words} className="hq-steps__step">
          <View className="hq-steps__number">{index + 1}</View>
          <View className="hq-steps__main">
            <View className="hq-steps__words">{words}</View>
            {note && <View className="hq-steps__note">{note}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}
