import { View } from '@tarojs/components'
import dayjs from 'dayjs'
import { applyCopy } from '@/copy/apply'
import { moment } from '@/copy/dates'
import { QuestionHead } from './QuestionHead'

const CHINA_HOURS = 8

/** The moment on China's clock, as copy/dates reads it. */
const inChina = (at: number): string =>
  dayjs(at + CHINA_HOURS * 3_600_000)
    .toISOString()
    .replace('Z', '+08:00')

/** A form was left half filled: go on with it, or begin anew. */
export function ResumeView({ savedAt, today }: { savedAt: number; today: string }) {
  return (
    <View className="hq-ask" id="resume">
      <QuestionHead
        question={applyCopy.resumeTitle}
        note={applyCopy.resumeNote(moment(inChina(savedAt), today))}
      />
    </View>
  )
}
