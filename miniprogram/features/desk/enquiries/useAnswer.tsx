import type { DeskEnquiry } from '@shared/contracts/responses/privacy'
import { useState } from 'react'
import { type CallError, isUnheard } from '@/cloud'
import { useActs } from '@/cloud/useActs'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { toast } from '@/components/toast'
import { deskEnquiryCopy as words } from '@/copy/deskPeople'

const faultOf = (error: CallError): string => (isUnheard(error) ? words.unheard : error.message)

/** Answering a question, in the desk's own words. */
export function useAnswer(onDone: () => void) {
  const { act, busy } = useActs('desk')
  const [open, setOpen] = useState(false)
  const [enquiry, setEnquiry] = useState<DeskEnquiry | null>(null)
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState<string | undefined>()
  const start = (one: DeskEnquiry) => {
    setEnquiry(one)
    setSaid('')
    setFault(undefined)
    setOpen(true)
  }
  const send = async () => {
    if (!enquiry) return
    if (said.trim() === '') return setFault(words.faultWords)
    const { id, version } = enquiry
    const answer = await act('answerEnquiry', { id, version, words: said.trim() })
    if (!answer.ok && answer.error.code !== 'CONFLICT') return setFault(faultOf(answer.error))
    if (!answer.ok) toast(words.moved)
    setOpen(false)
    onDone()
  }
  return {
    start,
    sheet: (
      <Sheet
        open={open}
        title={words.answerTitle}
        note={words.answerNote}
        closeWords={words.leave}
        onClose={() => setOpen(false)}
        actions={
          <Button id="send-answer" loading={busy} onTap={send}>
            {words.send}
          </Button>
        }
      >
        {enquiry && (
          <Notice icon="chat">
            {words.asked}：{enquiry.words}
          </Notice>
        )}
        <TextField
          id="answer-words"
          lines
          label={words.answerField}
          hint={words.answerHint}
          maxLength={500}
          value={said}
          error={fault}
          onChange={(text) => {
            setSaid(text)
            setFault(undefined)
          }}
        />
      </Sheet>
    ),
  }
}
