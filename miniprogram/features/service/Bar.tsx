import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import { BottomBar } from '@/components/BottomBar'
import { Button } from '@/components/Button'
import { common } from '@/copy/common'
import { phoneWords } from '@/copy/phone'
import { serviceCopy } from '@/copy/service'
import { answerOf } from './answer'
import type { ServicePage } from './useService'

type Props = Pick<
  ServicePage,
  'hotline' | 'callHotline' | 'apply' | 'toApplications' | 'toBenefits'
> & { detail: BenefitsDetail }

/** One thing to do next, and the hotline beside it. */
export function Bar({ detail, hotline, callHotline, ...to }: Props) {
  const { next } = answerOf(detail)
  const mains = {
    apply: { id: 'apply', words: serviceCopy.apply, onTap: to.apply },
    follow: { id: 'follow', words: serviceCopy.follow, onTap: to.toApplications },
  }
  const main = next === 'apply' || next === 'follow' ? mains[next] : undefined
  if (main)
    return (
      <BottomBar>
        {callHotline && (
          <Button kind="soft" icon="phone" id="hotline" onTap={callHotline}>
            {common.hotline}
          </Button>
        )}
        <Button id={main.id} onTap={main.onTap}>
          {main.words}
        </Button>
      </BottomBar>
    )
  return (
    <BottomBar>
      {(next === 'ask' || !callHotline) && (
        <Button kind="outlined" id="others" onTap={to.toBenefits}>
          {serviceCopy.others}
        </Button>
      )}
      {callHotline && hotline && (
        <Button icon="phone" id="hotline" onTap={callHotline}>
          {next === 'call' ? serviceCopy.callNow(phoneWords(hotline)) : serviceCopy.askHotline}
        </Button>
      )}
    </BottomBar>
  )
}
