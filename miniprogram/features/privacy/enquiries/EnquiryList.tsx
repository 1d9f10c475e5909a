import type { EnquiryView } from '@shared/contracts/responses/privacy'
import { View } from '@tarojs/components'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { momentInYear } from '@/copy/dates'
import { enquiryStatus, enquiryCopy as words } from '@/copy/enquiries'
import './index.scss'

/** What was asked, in one's own words, and what was answered. */
export function EnquiryList({ enquiries }: { enquiries: EnquiryView[] }) {
  return (
    <Section body="rows" id="enquiries">
      {enquiries.map(({ id, status, subject, words: asked, at, answer }) => (
        <Row
          key={id}
          id={`enquiry-${id}`}
          icon="chat"
          title={subject}
          note={
            <>
              <View>{asked}</View>
              <View>{momentInYear(at)}</View>
            </>
          }
          status={enquiryStatus(status)}
        >
          {answer && (
            <View className="hq-enquiry__answer">
              <View className="hq-enquiry__who">{words.answer}</View>
              <View>{answer.words}</View>
              <View className="hq-enquiry__at">{momentInYear(answer.at)}</View>
            </View>
          )}
        </Row>
      ))}
    </Section>
  )
}
