import { View } from '@tarojs/components'
import { pageScrollTo } from '@tarojs/taro'
import { useState } from 'react'
import { aria } from '@/components/aria'
import { BottomBar } from '@/components/BottomBar'
import { Button } from '@/components/Button'
import { Status } from '@/components/Status'
import { Tap } from '@/components/Tap'
import { applyCopy } from '@/copy/apply'
import { common } from '@/copy/common'
import { ReviewBar } from './ReviewBar'
import type { ApplyPage } from './useApplyPage'

const isSaid = ({ form, papers }: ApplyPage): boolean => {
  const { step, unanswered } = form
  if (step.is === 'question') {
    const { page } = step
    return !unanswered.some(({ id }) => id === page.id) || form.draft.unsure.includes(page.id)
  }
  if (step.is !== 'paper') return true
  const own = papers.sheets.filter(({ kind }) => kind === step.paper.kind)
  return own.length > 0 && own.every(({ state }) => state.is === 'done')
}

const Pointed = ({ words }: { words: string[] }) => (
  <View {...aria({ live: 'polite' })}>
    <Status tone="wait" icon="alert" words={words} />
  </View>
)

/** One step back, one step on; what is unanswered is pointed to, never silently skipped. */
export function FormBar({ page }: { page: ApplyPage }) {
  const { form } = page
  const [pointedAt, setPointedAt] = useState('')
  if (form.step.is === 'review') return <ReviewBar page={page} />
  const said = isSaid(page)
  const next = () => {
    if (form.step.is === 'question' && !said) return setPointedAt(form.step.id)
    form.next()
  }
  const words = form.step.is === 'paper' && !said ? applyCopy.leave : common.next
  const pointed = pointedAt === form.step.id && !said
  const barred = form.step.is === 'who' ? form.barriers.elsewhere : form.barriers.here
  return (
    <BottomBar
      note={
        pointed ? (
          <Pointed words={[applyCopy.answerFirst]} />
        ) : barred.length > 0 ? (
          <Tap
            id="see-barrier"
            onTap={() => pageScrollTo({ selector: '#barriers', duration: 200 })}
          >
            <Pointed words={[applyCopy.barred, applyCopy.barredWhy]} />
          </Tap>
        ) : undefined
      }
    >
      {!form.isFirst && (
        <Button kind="outlined" id="form-back" onTap={form.back}>
          {common.previous}
        </Button>
      )}
      <Button id="form-next" onTap={next}>
        {words}
      </Button>
    </BottomBar>
  )
}
