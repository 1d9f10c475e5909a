import type { HandbookAnswer } from '@shared/contracts/responses/handbook'
import { navigateTo, useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { Notice } from '@/components/Notice'
import { scrollToPlace } from '@/components/scrollToPlace'
import { Tiles, type TilesProps } from '@/components/Tiles'
import { handbookCopy } from '@/copy/handbook'
import { hospitalsAddress, parameter } from '@/routes'
import { About } from './About'
import { Clauses } from './Clauses'
import { Lines } from './Lines'
import { LINES, placeOf, RULINGS } from './places'
import { Rulings } from './Rulings'

const { ways } = handbookCopy

/** One handbook: what it is, its clauses, its lines, and where it can be read in two ways. */
export function ReaderView({ answer, policyId }: { answer: HandbookAnswer; policyId: string }) {
  const { handbook, today } = answer
  const { rulings, structure, networks } = handbook
  const { params } = useRouter()
  const [typed, setTyped] = useState('')
  const [marked, setMarked] = useState(parameter(params.clause))
  const [turned, setTurned] = useState(0)
  useEffect(() => {
    if (marked && turned >= 0) scrollToPlace(placeOf(marked))
  }, [marked, turned])
  const turnTo = (clause: string) => {
    setTyped('')
    setMarked(clause)
    setTurned((times) => times + 1)
  }
  const rulingOf = (clause: string) => {
    const ruling = rulings.find(({ places }) => places.includes(clause))
    return ruling && (() => scrollToPlace(placeOf(ruling.id)))
  }
  const tiles: TilesProps['items'] = [
    {
      id: 'lines',
      icon: 'phone',
      words: ways.lines,
      onTap: () => scrollToPlace(LINES),
    },
  ]
  if (networks.length > 0)
    tiles.unshift({
      id: 'hospitals',
      icon: 'hospital',
      words: ways.hospitals,
      onTap: () => navigateTo({ url: hospitalsAddress({ policyId }) }),
    })
  if (rulings.length > 0)
    tiles.push({
      id: 'rulings',
      icon: 'question',
      words: ways.rulings,
      onTap: () => scrollToPlace(RULINGS),
    })
  return (
    <>
      <About handbook={handbook} />
      <Tiles items={tiles} />
      <Clauses
        structure={structure}
        typed={typed}
        onType={setTyped}
        marked={marked}
        rulingOf={rulingOf}
      />
      <Notice>{handbookCopy.ours}</Notice>
      <Lines handbook={handbook} today={today} />
      {rulings.length > 0 && <Rulings rulings={rulings} onClause={turnTo} />}
    </>
  )
}
