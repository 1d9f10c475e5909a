import type { Reason } from '@shared/decision/decision'
import { switchTab } from '@tarojs/taro'
import { applyCopy } from '@/copy/apply'
import { reasons as reasonCopy } from '@/copy/reasons'
import { type ApplyForm, placeOf } from '@/features/apply'
import { benefitsAddress } from '@/routes'

interface Way {
  words: string
  onTap: () => void
}

/** Where the way out of a barrier leads from within the form. */
export function useWaysOut(form: ApplyForm, callHotline: (() => void) | undefined) {
  const { pages, step, goTo } = form
  const call: Way | undefined = callHotline && {
    words: applyCopy.hotlineHelp,
    onTap: callHotline,
  }
  return (reason: Reason): Way | undefined => {
    const { wayOut } = reasonCopy[reason.code]
    const place = placeOf(reason, pages)
    // On the page itself the answer is changed right there: what else helps is a voice.
    if (place && place.id !== step.id && wayOut.kind !== 'call')
      return { words: applyCopy.change, onTap: () => goTo(place.id) }
    if (wayOut.kind === 'switch-person' && step.id !== 'who')
      return { words: wayOut.words, onTap: () => goTo('who') }
    if (wayOut.kind === 'choose-other')
      return { words: wayOut.words, onTap: () => switchTab({ url: benefitsAddress }) }
    return call
  }
}
