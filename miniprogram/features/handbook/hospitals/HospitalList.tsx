import type { Hospital } from '@shared/catalogue/hospitals'
import type { HospitalsAnswer } from '@shared/contracts/responses/handbook'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { hospitalsCopy } from '@/copy/hospitals'
import './index.scss'

/** Neighbours of one city, as the cloud sends them. */
const byCity = (hospitals: Hospital[]): [string, Hospital[]][] => {
  const groups = new Map<string, Hospital[]>()
  for (const one of hospitals) groups.set(one.city, [...(groups.get(one.city) ?? []), one])
  return [...groups]
}

export interface HospitalListProps {
  found: HospitalsAnswer
  names: Record<string, string>
  onMore: () => void
  loadingMore: boolean
}

/** What was found, by city; each hospital with what it serves. */
export function HospitalList({ found, names, onMore, loadingMore }: HospitalListProps) {
  const { hospitals, total, cities, after } = found
  if (total === 0)
    return <EmptyState icon="search" words={hospitalsCopy.none} note={hospitalsCopy.noneNote} />
  const counts = new Map(cities.map(({ city, count }) => [city, count]))
  return (
    <>
      {byCity(hospitals).map(([city, ones]) => (
        <Section
          key={city}
          title={city}
          aside={hospitalsCopy.found(counts.get(city) ?? ones.length)}
          body="rows"
        >
          {ones.map(({ hospital, serves }) => (
            <Row
              key={hospital}
              title={hospital}
              note={serves.map((service) => names[service] ?? service).join('、')}
            />
          ))}
        </Section>
      ))}
      {after !== null && (
        <View className="hq-hospitals__more">
          <Button kind="soft" id="more-hospitals" loading={loadingMore} onTap={onMore}>
            {hospitalsCopy.more(total - after)}
          </Button>
        </View>
      )}
    </>
  )
}
