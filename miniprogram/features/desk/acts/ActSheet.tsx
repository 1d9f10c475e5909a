import type { DeskAnswer } from '@shared/contracts/responses/desk'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { common } from '@/copy/common'
import { type ActCopy, deskActs, sureWords } from '@/copy/deskActs'
import { PARTS } from './fields'
import { ACTS } from './table'
import type { ActForm } from './useActForm'
import './index.scss'

export interface ActSheetProps {
  form: ActForm
  answer: DeskAnswer
  busy: boolean
}

/** One act: what it does, what it needs, and a second question where it cannot be undone. */
export function ActSheet({ form, answer, busy }: ActSheetProps) {
  const { open, name, values, faults, sure, trouble } = form
  const { application, today } = answer
  const copy: ActCopy = deskActs[name]
  // What is wrong may be out of sight.
  const wrong = trouble ?? Object.values(faults)[0]
  return (
    <Sheet
      open={open}
      title={copy.title}
      note={copy.note}
      closeWords={common.cancel}
      onClose={form.close}
      consent={
        <>
          {sure && copy.sure && (
            <Notice tone="bad" icon="alert" live>
              {copy.sure}
            </Notice>
          )}
          {wrong && (
            <Notice tone="wait" icon="alert" live>
              {wrong}
            </Notice>
          )}
        </>
      }
      actions={
        <Button
          id={copy.sure && !sure ? `ask-${name}` : `do-${name}`}
          kind={sure ? 'danger' : 'main'}
          loading={busy}
          onTap={form.submit}
        >
          {sure ? sureWords(copy.submit) : copy.submit}
        </Button>
      }
    >
      <View className="hq-act" id={`act-${name}`}>
        {ACTS[name].fields.map((field) => {
          const Part = PARTS[field]
          return (
            <Part
              key={field}
              act={name}
              application={application}
              today={today}
              values={values}
              error={faults[field]}
              onChange={form.change}
            />
          )
        })}
      </View>
    </Sheet>
  )
}
