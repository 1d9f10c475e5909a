import type { EraseAnswer } from '@shared/contracts/responses/privacy'
import { View } from '@tarojs/components'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { eraseCopy as words } from '@/copy/privacy'

/** What is erased, what is kept, by which law and until when. */
export function EraseView({ answer, done = false }: { answer: EraseAnswer; done?: boolean }) {
  const { erases, keeps } = answer
  return (
    <>
      {!done && (
        <Section title={words.erases} body="rows" id="erases">
          {erases.length === 0 && <Row icon="info" title={words.erasesNothing} />}
          {erases.map(({ what, count }) => (
            <Row key={what} icon="trash" title={what} end={<View>{words.count(count)}</View>} />
          ))}
        </Section>
      )}
      <Section title={words.keeps} body="rows" id="keeps">
        {keeps.length === 0 && <Row icon="check" title={words.keepsNothing} />}
        {keeps.map(({ what, count, why, until, over }) => (
          <Row
            key={`${what}${why}${until}`}
            icon="lock"
            title={what}
            note={why}
            end={<View>{words.count(count)}</View>}
            status={{
              tone: 'wait',
              icon: 'clock',
              words: [until ? words.until(until) : over],
            }}
          />
        ))}
      </Section>
    </>
  )
}
