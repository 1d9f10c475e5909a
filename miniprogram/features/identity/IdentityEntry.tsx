import { useState } from 'react'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { identityCopy } from '@/copy/identity'
import { IdentityChooser } from './IdentityChooser'
import { useIdentity } from './useIdentity'

/** Who the browser is now; a tap shows the others. */
export function IdentityEntry() {
  const { openid, choose } = useIdentity()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Section title={identityCopy.title} aside={identityCopy.onlyHere} body="rows">
        <Row
          id="identity"
          icon="user"
          title={identityCopy.change}
          note={openid}
          onTap={() => setOpen(true)}
        />
      </Section>
      <Sheet open={open} title={identityCopy.question} onClose={() => setOpen(false)}>
        <IdentityChooser current={openid} onChoose={choose} bare />
      </Sheet>
    </>
  )
}
