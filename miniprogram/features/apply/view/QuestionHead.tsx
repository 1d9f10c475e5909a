import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import './index.scss'

/** The question, the largest words of its page, and a line that helps to answer it. */
export function QuestionHead({ question, note }: { question: string; note?: string }) {
  return (
    <View className="hq-ask__head">
      <View className="hq-ask__question" {...aria({ role: 'heading', level: 2 })}>
        {question}
      </View>
      {note && <View className="hq-ask__note">{note}</View>}
    </View>
  )
}
