import { View } from '@tarojs/components'
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
}

/** The list of demo people; only browsers have it, on a phone WeChat says who is asking. */
export function IdentityChooser({ current, onChoose }: IdentityChooserProps) {
  const [people, setPeople] = useState<DemoPerson[] | null | undefined>()
  const load = useCallback(() => {
    setPeople(undefined)
    fetchPeople().then(setPeople)
  }, [])
  useEffect(load, [load])

  if (people === undefined) return <Skeleton rows={4} />
  if (people === null) return <ErrorState words={identityCopy.unreachable} onRetry={load} />
  return (
    <View className="hq-identity">
      <Section title={identityCopy.question} aside={identityCopy.onlyHere} body="rows">
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
    </View>
  )
}
