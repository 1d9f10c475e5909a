import { View } from '@tarojs/components'
import dayjs from 'dayjs'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { applyCopy, reviewCopy } from '@/copy/apply'
import { moment } from '@/copy/dates'
import { factRows } from '@/copy/facts'
import type { Draft } from '../draft'
import { QuestionHead } from './QuestionHead'

const CHINA_HOURS = 8

/** The moment on China's clock, as copy/dates reads it. */
const inChina = (at: number): string =>
  dayjs(at + CHINA_HOURS * 3_600_000)
    .toISOString()
    .replace('Z', '+08:00')

/** A form was left half filled: go on with it, or begin anew. */
export function ResumeView({ draft, today }: { draft: Draft; today: string }) {
  return (
    <View id="resume">
      <View className="hq-ask hq-ask--white">
        <QuestionHead
          question={applyCopy.resumeTitle}
          note={applyCopy.resumeNote(moment(inChina(draft.savedAt), today))}
        />
      </View>
      <Section title={reviewCopy.told} body="rows">
        {factRows(draft.told).map(({ fact, name, words }) => (
          <Row key={fact} title={name} note={words.join('，')} />
        ))}
      </Section>
    </View>
  )
}
