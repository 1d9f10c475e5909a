import type { NetworkView } from '@shared/contracts/responses/handbook'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { SearchBox } from '@/components/SearchBox'
import { Section } from '@/components/Section'
import { Status, type StatusProps } from '@/components/Status'
import { hospitalsCopy } from '@/copy/hospitals'
import './index.scss'

const answerOf = (cities: string[], typed: string): StatusProps => {
  const found = cities.filter((city) => city.includes(typed) || typed.includes(city))
  return found.length > 0
    ? { tone: 'open', icon: 'check', words: [hospitalsCopy.cityListed(found)] }
    : { tone: 'quiet', icon: 'minus-circle', words: [hospitalsCopy.cityNotListed(typed)] }
}

/** A list of cities where a service is given: is mine on it? */
export function CityList({ network }: { network: NetworkView & { cities: string[] } }) {
  const [typed, setTyped] = useState('')
  const { id, name, cities } = network
  const asked = typed.trim().replace(/市$/, '')
  return (
    <Section title={name} id={`cities-${id}`}>
      <SearchBox
        label={hospitalsCopy.cityPlaceholder}
        placeholder={hospitalsCopy.cityPlaceholder}
        value={typed}
        onChange={setTyped}
      />
      {asked && <Status {...answerOf(cities, asked)} />}
      <View className="hq-cities">
        {cities.map((city) => (
          <View key={city} className="hq-cities__city">
            {city.replace(/市$/, '')}
          </View>
        ))}
      </View>
    </Section>
  )
}
