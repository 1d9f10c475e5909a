import { handbooks } from '@seeds/handbooks'
import { citiesOf, findHospitals, hospitalsOf } from '@shared/catalogue/hospitals'
import type { HospitalEntry, Network } from '@shared/catalogue/types'

const network = (id: string, hospitals: HospitalEntry[]): Network => ({
  id,
  name: id,
  inHandbook: true,
  services: ['visit', 'stay'],
  hospitals,
  source: '附录',
})
const entry = (city: string, hospital: string, ...serves: string[]): HospitalEntry => ({
  city,
  hospital,
  serves,
})

const networks = [
  network('a', [
    entry('北京', '同仁医院（东区）', 'visit'),
    entry('上海', '瑞金医院', 'visit', 'stay'),
    entry('上海', '别家的医院', 'other'),
  ]),
  network('b', [entry('北京', '同仁医院(东区)', 'stay'), entry('北京', '地坛医院', 'visit')]),
]
const all = hospitalsOf(networks, new Set(['visit', 'stay']))

test('one hospital on two lists is one, with everything it serves', () => {
  expect(all.map(({ hospital, serves }) => [hospital, serves])).toEqual([
    ['同仁医院（东区）', ['visit', 'stay']],
    ['地坛医院', ['visit']],
    ['瑞金医院', ['visit', 'stay']],
  ])
})

test('the longest list comes first', () => {
  expect(hospitalsOf([...networks].reverse(), new Set(['visit', 'stay']))).toEqual(all)
})

test('hospitals of one city stand together', () => {
  expect(all.map(({ city }) => city)).toEqual(['北京', '北京', '上海'])
  expect(citiesOf(all)).toEqual([
    { city: '北京', count: 2 },
    { city: '上海', count: 1 },
  ])
})

test('a hospital is found by part of its name, whatever its brackets, or by its city', () => {
  const names = (name: string) => findHospitals(all, { name }).map(({ hospital }) => hospital)
  expect(names('同仁医院(东')).toEqual(['同仁医院（东区）'])
  expect(names('上海')).toEqual(['瑞金医院'])
  expect(names('')).toHaveLength(3)
  expect(names('没有')).toEqual([])
})

test('city, name and service all have to hold', () => {
  expect(findHospitals(all, { city: '北京', service: 'stay' })).toHaveLength(1)
  expect(findHospitals(all, { city: '上海', name: '同仁' })).toEqual([])
})

test('all 475 domestic hospitals of 惠康健 are there', () => {
  const handbook = handbooks.find(({ id }) => id === 'metlife-huikangjian')!
  const domestic = handbook.networks.filter(({ id }) => id === 'domestic')
  const printed = domestic.flatMap(({ hospitals = [] }) => hospitals)
  const found = hospitalsOf(domestic, new Set(['outpatient-appointment']))
  expect(found).toHaveLength(new Set(printed.map((one) => one.city + one.hospital)).size)
  expect(found.length).toBeGreaterThan(470)
})
