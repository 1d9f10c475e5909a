import type { Designated } from '@shared/contracts/responses/relatives'
import { View } from '@tarojs/components'
import { setClipboardData } from '@tarojs/taro'
import { useState } from 'react'
import { BottomBar } from '@/components/BottomBar'
import { Button } from '@/components/Button'
import { dial } from '@/components/dial'
import { FactTable } from '@/components/FactTable'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { Status } from '@/components/Status'
import { toast } from '@/components/toast'
import { designateCallCopy as words } from '@/copy/designating'
import { phoneWords } from '@/copy/phone'

type Call = NonNullable<Designated['call']>

const numberOf = ({ hotline }: Call): string => hotline.numbers[0] ?? ''

/** What to say on the phone, to be read out or copied. */
export function CallView({ call }: { call: Call }) {
  const copy = () => {
    const data = call.say.map(({ label, text }) => `${label}：${text}`).join('\n')
    setClipboardData({ data }).then(
      () => toast(words.copied),
      () => {},
    )
  }
  return (
    <>
      <PageHead title={words.head} note={words.note(phoneWords(numberOf(call)))} />
      <Section title={words.say} id="say">
        <FactTable
          rows={call.say.map(({ label, text }) => ({ id: label, name: label, fact: text }))}
        />
        <View className="hq-designate__copy">
          <Button kind="soft" id="copy-say" onTap={copy}>
            {words.copyAll}
          </Button>
        </View>
      </Section>
      <Section id="call-waits">
        <Status tone="wait" icon="hourglass" words={[words.wait]} />
        <View className="hq-designate__note">{words.waitNote}</View>
      </Section>
    </>
  )
}

/** The call, which is asked for once more: what is said there is for good. */
export function useDesignationCall(call: Call | undefined, onLater: () => void) {
  const [sure, setSure] = useState(false)
  return {
    bar: (
      <BottomBar>
        <Button kind="outlined" id="call-later" onTap={onLater}>
          {words.later}
        </Button>
        <Button icon="phone" id="call-desk" onTap={() => setSure(true)}>
          {words.dial}
        </Button>
      </BottomBar>
    ),
    sheet: (
      <Sheet
        open={sure}
        title={words.sureTitle}
        onClose={() => setSure(false)}
        consent={
          <Notice tone="bad" icon="alert">
            {words.sureNote}
          </Notice>
        }
        actions={
          <Button
            kind="danger"
            icon="phone"
            id="call-sure"
            onTap={() => {
              setSure(false)
              if (call) dial(numberOf(call))
            }}
          >
            {words.sure}
          </Button>
        }
      />
    ),
  }
}
