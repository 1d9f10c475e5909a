import { type ConsentCopy, consentWords } from '@/copy/consents'
import { FactTable } from '../FactTable'
import { Sheet } from '../Sheet'

const NAMES = Object.keys(consentWords.rows) as (keyof typeof consentWords.rows)[]

/** The whole of one consent: what, why, to whom, how long, and how to take it back. */
export function ConsentSheet({
  open,
  consent,
  onClose,
}: {
  open: boolean
  /** Stays while the sheet slides away. */
  consent?: ConsentCopy
  onClose: () => void
}) {
  return (
    <Sheet open={open} title={consent?.title ?? ''} onClose={onClose}>
      {consent && (
        <FactTable
          rows={NAMES.map((id) => ({ id, name: consentWords.rows[id], fact: consent[id] }))}
        />
      )}
    </Sheet>
  )
}
