import { useCallback, useEffect, useState } from 'react'
import { ErrorState } from '@/components/ErrorState'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { identityCopy } from '@/copy/identity'
import { type DemoPerson, fetchPeople } from './people'

export interface IdentityChooserProps {
  /** OPENID of the person the browser is now. */
  current: string | null
  onChoose: (openid: string) => void
  /** The question already stands above. */
  bare?: boolean
}

/** The list of demo people; only browsers have it, on a phone WeChat says who is asking. */
export function IdentityChooser({ current, onChoose, bare = false }: IdentityChooserProps) {
  const [people, setPeople] = useState<DemoPerson[] | null | undefined>()
  const load = useCallback(() => {
    setPeople(undefined)
    fetchPeople().then(setPeople)
  }, [])
  useEffect(load, [load])

  if (people === undefined) return <Skeleton rows={4} />
  if (people === null) return <ErrorState words={identityCopy.unreachable} onRetry={load} />
  const head = bare ? {} : { title: identityCopy.question, aside: identityCopy.onlyHere }
  return (
    <Section {...head} body="rows">
      {people.map(({ openid, label }) => (
        <Row
          key={openid}
          id={`identity-${openid}`}
          icon={openid === current ? 'check-circle' : 'user'}
          iconTone={openid === current ? 'open' : 'quiet'}
          title={label}
          note={openid === current ? identityCopy.current : undefined}
          onTap={() => onChoose(openid)}
        />
      ))}
    </Section>
  )
}
