import type { DeskAnswer } from '@shared/contracts/responses/desk'
import { BottomBar } from '@/components/BottomBar'
import { Button } from '@/components/Button'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { type DeskActName, deskActs } from '@/copy/deskActs'
import { caseCopy } from '@/copy/deskCase'
import { offeredActs } from '../acts/offered'

export interface CaseBarProps {
  answer: DeskAnswer
  busy: boolean
  onAct: (name: DeskActName) => void
  onMore: () => void
}

/** The act that comes next, one beside it, and the way to all others. */
export function CaseBar({ answer, busy, onAct, onMore }: CaseBarProps) {
  const { main, side, more } = offeredActs(answer.application, answer.today)
  if (!main && !side && more.length === 0) return null
  return (
    <BottomBar>
      {more.length > 0 && (
        <Button kind="outlined" id="more-acts" onTap={onMore}>
          {caseCopy.more}
        </Button>
      )}
      {side && (
        <Button kind={main ? 'soft' : 'main'} id={`start-${side}`} onTap={() => onAct(side)}>
          {deskActs[side].button}
        </Button>
      )}
      {main && (
        <Button id={`start-${main}`} loading={busy} onTap={() => onAct(main)}>
          {deskActs[main].button}
        </Button>
      )}
    </BottomBar>
  )
}

export interface MoreActsProps extends Pick<CaseBarProps, 'answer' | 'onAct'> {
  open: boolean
  onClose: () => void
}

/** What else may be done now. */
export function MoreActs({ answer, open, onAct, onClose }: MoreActsProps) {
  const { more } = offeredActs(answer.application, answer.today)
  return (
    <Sheet open={open} title={caseCopy.moreTitle} onClose={onClose}>
      <Section body="rows">
        {more.map((name) => (
          <Row
            key={name}
            id={`start-${name}`}
            title={deskActs[name].button}
            onTap={() => {
              onClose()
              onAct(name)
            }}
          />
        ))}
      </Section>
    </Sheet>
  )
}
