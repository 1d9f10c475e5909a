import type { Need } from '@shared/contracts/responses/applications'
import { FactTable } from '@/components/FactTable'
import { Sheet } from '@/components/Sheet'
import { agreementCopy as words } from '@/copy/agreements'

export interface AgreementSheetProps {
  open: boolean
  agreement: Pick<Extract<Need, { kind: 'agreement' }>, 'name' | 'version'>
  onClose: () => void
}

/** What an agreement says, in short, in the version that is signed. */
export function AgreementSheet({ open, agreement, onClose }: AgreementSheetProps) {
  const { name, version } = agreement
  const { about, you, effect, whole } = words.rows
  return (
    <Sheet open={open} title={name} note={words.version(version)} onClose={onClose}>
      <FactTable
        rows={[
          { id: 'about', name: about, fact: words.about(name) },
          { id: 'you', name: you, fact: words.you },
          { id: 'effect', name: effect, fact: words.effect },
          { id: 'whole', name: whole, fact: words.whole },
        ]}
      />
    </Sheet>
  )
}
