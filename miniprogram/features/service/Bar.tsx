import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import { BottomBar } from '@/components/BottomBar'
import { Button } from '@/components/Button'
import { common } from '@/copy/common'
import { phoneWords } from '@/copy/phone'
import { reasons } from '@/copy/reasons'
import { serviceCopy } from '@/copy/service'
import { answerOf } from './answer'
import { barriersOf } from './barriers'
import type { ServicePage } from './useService'

type Props = Pick<
  ServicePage,
  'hotline' | 'callHotline' | 'follow' | 'apply' | 'toApplications' | 'toBenefits'
> & { detail: BenefitsDetail }

/** The way out of the barrier that binds, where it is another than the hotline. */
const wayBeside = ({ decision }: BenefitsDetail, follow: Props['follow']) => {
  const { binding } = barriersOf(decision)
  const way = binding && reasons[binding.code].wayOut
  const onTap = way && follow(way)
  const calls = way?.kind === 'call' || way?.kind === 'designate'
  return way && 'words' in way && onTap && !calls ? { words: way.words, onTap } : undefined
}

/** One thing to do next, and the hotline beside it. */
export function Bar({ detail, hotline, callHotline, follow, ...to }: Props) {
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
  const beside = wayBeside(detail, follow) ?? { words: serviceCopy.others, onTap: to.toBenefits }
  return (
    <BottomBar>
      {(next === 'ask' || !callHotline) && (
        <Button kind="outlined" id="way-out" onTap={beside.onTap}>
          {beside.words}
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
