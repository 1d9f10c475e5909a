import { useState } from 'react'
import { Row } from '@/components/Row'
import { remindCopy as words } from '@/copy/visit'
import { canRemind, type Reminding, remind } from '../remind'

/** Being told of the next step by WeChat itself. */
export function RemindRow({ templates }: { templates: string[] }) {
  const [state, setState] = useState<Reminding | null>(null)
  if (!canRemind(templates)) return null
  return (
    <Row
      id="remind-row"
      icon={state === 'taken' ? 'check-circle' : 'clock'}
      title={words.row}
      note={state ? words[state] : words.rowNote}
      onTap={() => remind(templates).then(setState)}
    />
  )
}
