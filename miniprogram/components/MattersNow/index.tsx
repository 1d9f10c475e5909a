import { Button } from '../Button'
import type { IconName } from '../Icon'
import { Row } from '../Row'
import { Section } from '../Section'
import './index.scss'

export interface Matter {
  id: string
  icon: IconName
  what: string
  why: string
  /** Words of the button; only the first matter shows one. */
  action?: string
  onTap: () => void
}

const MOST = 3

/** What needs the person now: absent when nothing does, never more than three rows. */
export function MattersNow({ title, items }: { title: string; items: Matter[] }) {
  if (items.length === 0) return null
  return (
    <Section title={title} body="rows">
      {items.slice(0, MOST).map(({ id, icon, what, why, action, onTap }, index) =>
        index === 0 && action ? (
          <Row
            key={id}
            id={`matter-${id}`}
            icon={icon}
            iconTone="wait"
            strong
            title={what}
            note={why}
          >
            <Button className="hq-matter__action" small onTap={onTap}>
              {action}
            </Button>
          </Row>
        ) : (
          <Row
            key={id}
            id={`matter-${id}`}
            icon={icon}
            iconTone="wait"
            title={what}
            note={why}
            onTap={onTap}
          />
        ),
      )}
    </Section>
  )
}
