import type { UseChange } from '@shared/contracts/responses/applications'
import { Row } from '@/components/Row'
import { UseRow } from '@/components/UseRow'
import { confirmCopy } from '@/copy/apply'
import { serviceIcon } from '@/copy/services'

/** What submitting takes, service by service: before and after. */
export function UseChanges({ uses, service }: { uses: UseChange[]; service: string }) {
  return (
    <>
      {uses.map(({ service: id, uses: taken, name, icon, unit, limit, before, after }) => {
        const note = id === service ? confirmCopy.takesOf(taken, unit) : `${confirmCopy.also}`
        return before === null || after === null || limit === null ? (
          <Row key={id} icon={serviceIcon(icon)} title={name} note={confirmCopy.unlimited} />
        ) : (
          <UseRow
            key={id}
            icon={serviceIcon(icon)}
            name={name}
            note={note}
            before={before}
            after={after}
            total={limit}
          />
        )
      })}
    </>
  )
}
