import { rows, type Toy } from '../support/toy'

const toy: Toy = {
  handbook: {
    networks: [
      {
        id: 'cities',
        name: '城市',
        inHandbook: true,
        services: ['toy'],
        cities: ['北京', '上海市'],
        source: '1',
      },
    ],
  },
}
const at = (city: string, urban?: boolean) => ({ facts: { city, urban } })

describe('place', () => {
  rows(
    { rule: 'place', network: 'cities', urbanOnly: true, source: '1' },
    [
      ['untold it is missing', {}, 'facts.city'],
      ['the urban area of a listed city serves', at('上海市', true), null],
      ['with or without the word for city', at('北京市', true), null],
      ['its country does not', at('上海市', false), 'CITY_NOT_COVERED'],
      ['untold, it is not the urban area', at('上海市'), 'CITY_NOT_COVERED'],
      ['a city that is not listed does not', at('拉萨市', true), 'CITY_NOT_COVERED'],
    ],
    toy,
  )
  rows(
    { rule: 'place', network: 'cities', source: '1' },
    [['where urban is not asked it is not read', at('上海市', false), null]],
    toy,
  )
  rows({ rule: 'place', urbanOnly: true, source: '1' }, [
    ['without a list any urban area serves', { facts: { urban: true } }, null],
    ['and no country does', at('上海市', false), 'CITY_NOT_COVERED'],
    [
      'untold, it is not the urban area, whatever else is untold',
      { facts: {} },
      'CITY_NOT_COVERED',
    ],
  ])
})
