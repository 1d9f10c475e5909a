import type { DeskEnquiry } from '@shared/contracts/responses/privacy'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Row } from '@/components/Row'
import { momentInYear } from '@/copy/dates'
import { deskEnquiryCopy as words } from '@/copy/deskPeople'
import { enquiryStatus } from '@/copy/enquiries'
import '../people.scss'

/** One question: who (masked) asks about what, and the answer or the way to it. */
export function DeskEnquiryRow({
  enquiry,
  onAnswer,
}: {
  enquiry: DeskEnquiry
  onAnswer: () => void
}) {
  const { id, subject, person, words: asked, at, status, answer } = enquiry
  return (
    <Row
      id={`enquiry-${id}`}
      icon="chat"
      strong
      title={subject}
      note={
        <>
          <View>
            {person.name}，{person.phone}
          </View>
          <View>{asked}</View>
          <View>{momentInYear(at)}</View>
        </>
      }
      status={enquiryStatus(status)}
    >
      {answer ? (
        <View className="hq-desk-people__answer">{answer.words}</View>
      ) : (
        <View className="hq-desk-people__ways">
          <Button kind="soft" small id={`answer-${id}`} onTap={onAnswer}>
            {words.answer}
          </Button>
        </View>
      )}
    </Row>
  )
}
