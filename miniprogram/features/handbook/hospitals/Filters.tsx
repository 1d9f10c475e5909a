import type { HospitalsAnswer } from '@shared/contracts/responses/handbook'
import { Chips } from '@/components/Chips'
import { SearchBox } from '@/components/SearchBox'
import { Section } from '@/components/Section'
import { SelectField } from '@/components/SelectField'
import { hospitalsCopy } from '@/copy/hospitals'
import type { HospitalSearch } from './useHospitals'

/** No service and no city chosen. */
const ANY = 'any'

export interface FiltersProps {
  search: HospitalSearch
  found: HospitalsAnswer
}

/** By name, by service, by city. */
export function Filters({ search, found }: FiltersProps) {
  const { city, service } = search
  const services = [
    { id: ANY, words: hospitalsCopy.anyService },
    ...found.services.map(({ id, short }) => ({ id, words: short })),
  ]
  const chosenIsThere = !city || found.cities.some((one) => one.city === city)
  const cities = [
    { id: ANY, words: hospitalsCopy.anyCity },
    ...found.cities.map(({ city: id, count }) => ({
      id,
      words: hospitalsCopy.cityOption(id, count),
    })),
    ...(chosenIsThere ? [] : [{ id: city, words: hospitalsCopy.cityOption(city, 0) }]),
  ]
  return (
    <>
      <Section body="bare">
        <SearchBox
          id="search-hospitals"
          label={hospitalsCopy.searchLabel}
          placeholder={hospitalsCopy.searchPlaceholder}
          value={search.typed}
          onChange={search.setTyped}
        />
      </Section>
      {services.length > 2 && (
        <Chips
          label={hospitalsCopy.services}
          items={services}
          chosen={service ?? ANY}
          onTap={(id) => search.setService(id === ANY ? undefined : id)}
        />
      )}
      <Section body="bare" className="hq-hospitals__city">
        <SelectField
          id="city"
          label={hospitalsCopy.city}
          options={cities}
          value={city ?? ANY}
          onChange={(id) => search.setCity(id === ANY ? undefined : id)}
        />
      </Section>
    </>
  )
}
