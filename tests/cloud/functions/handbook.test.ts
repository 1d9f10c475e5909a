import type { BenefitsDetail } from '../../../shared/contracts/responses/benefits'
import type { HandbookAnswer, HospitalsAnswer } from '../../../shared/contracts/responses/handbook'
import { startCloud, type TestCloud } from './support/cloud'
import { INSURED, RELATIVE } from './support/requests'

const HUIKANGJIAN = { openid: 'o-insured-huikangjian', policyId: 'pol-huikangjian' }
const ZHONGAN = { openid: 'o-insured-zhongan', policyId: 'pol-zhongan' }

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.stop())

const handbook = (openid: string, policyId: string) =>
  cloud.call<HandbookAnswer>('benefits', openid, { action: 'handbook', policyId })
const hospitals = (asked: object = {}, { openid, policyId } = HUIKANGJIAN) =>
  cloud.call<HospitalsAnswer>('benefits', openid, { action: 'hospitals', policyId, ...asked })

describe('the handbook of a policy', () => {
  test('shows version, insurer, provider and every clause in the handbook’s order', async () => {
    const { ok, handbook: book } = await handbook(INSURED, 'pol-kangyue')
    expect(ok).toBe(true)
    expect(book).toMatchObject({ id: 'metlife-kangyue', version: 'HO-CSO-2024-2761' })
    expect(book.structure[0]).toMatchObject({ id: '一', title: '服务说明' })
    expect(book.structure.map(({ id }) => id)).toContain('4.3 注意事项6')
    expect(book.rulings.map(({ id }) => id)).toContain('K1')
  })

  test('says of each line when it answers, and whether it does now', async () => {
    const { handbook: book } = await handbook(INSURED, 'pol-kangyue')
    expect(book.lines).toContainEqual({
      id: 'daytime',
      label: '健康服务专线',
      numbers: ['95169038'],
      hours: '每天 8:00–20:00，春节假期休息',
      openNow: true,
      nextOpen: null,
      source: '4.3',
    })
  })

  test('says which lists it prints and which stand behind a code to scan', async () => {
    const printed = await handbook(HUIKANGJIAN.openid, HUIKANGJIAN.policyId)
    const lists = printed.handbook.networks
    expect(lists.map(({ id, inHandbook, count }) => [id, inHandbook, count])).toEqual([
      ['consult', true, 81],
      ['domestic', true, 475],
      ['overseas', true, 57],
    ])
    const pointed = await handbook(INSURED, 'pol-kangyue')
    expect(pointed.handbook.networks.every(({ inHandbook, count }) => !inHandbook && !count)).toBe(
      true,
    )
  })

  test('lists the 83 cities of 医疗垫付', async () => {
    const { handbook: book } = await handbook(ZHONGAN.openid, ZHONGAN.policyId)
    const cities = book.networks.find(({ id }) => id === 'advance-cities')
    expect(cities).toMatchObject({ count: 83, services: ['medical-advance'] })
    expect(cities?.cities).toHaveLength(83)
  })

  test('names only lists of services that the plan has', async () => {
    const { handbook: book } = await handbook('o-insured-two-policies', 'pol-two-zhongan')
    expect(book.networks.map(({ id }) => id)).not.toContain('green-plus')
  })

  test('is open to a relative of the policy', async () => {
    expect((await handbook(RELATIVE, 'pol-kangyue')).ok).toBe(true)
  })

  test('answers alike for policies of others and policies that are not there', async () => {
    for (const action of ['handbook', 'hospitals']) {
      const asked = (policyId: string) => cloud.text('benefits', INSURED, { action, policyId })
      expect(await asked('pol-minor')).toBe(await asked('pol-none'))
      expect(JSON.parse(await asked('pol-minor')).error.code).toBe('NOT_FOUND')
    }
  })
})

describe('the hospitals of a handbook', () => {
  test('come fifty at a time, each once, all in the end', async () => {
    const seen: string[] = []
    let after: number | null = 0
    let total = 0
    while (after !== null) {
      const page: HospitalsAnswer = await hospitals({ after })
      expect(page.hospitals.length).toBeLessThanOrEqual(50)
      seen.push(...page.hospitals.map(({ city, hospital }) => `${city} ${hospital}`))
      total = page.total
      after = page.after
    }
    expect(seen).toHaveLength(total)
    expect(new Set(seen).size).toBe(total)
    expect(total).toBeGreaterThan(475)
  })

  test('are found by city, by part of a name and by what they serve', async () => {
    const hangzhou = await hospitals({ city: '杭州' })
    expect(hangzhou.total).toBe(9)
    expect(hangzhou.hospitals.every(({ city }) => city === '杭州')).toBe(true)
    const named = await hospitals({ name: '协和' })
    expect(named.total).toBeGreaterThan(0)
    expect(named.hospitals.every(({ hospital }) => hospital.includes('协和'))).toBe(true)
    const abroad = await hospitals({ service: 'overseas-care' })
    expect(abroad.total).toBe(57)
    expect(abroad.cities.map(({ city }) => city)).toContain('日本')
  })

  test('tell which cities have what is looked for, whichever is chosen', async () => {
    const { cities } = await hospitals({ city: '杭州' })
    expect(cities.find(({ city }) => city === '上海')?.count).toBeGreaterThan(100)
  })

  test('of a service the plan lacks there are none', async () => {
    expect(await hospitals({ service: 'phone-doctor' })).toMatchObject({ ok: true, total: 0 })
  })

  test('of a handbook that prints none there are none', async () => {
    const none = await hospitals({}, { openid: INSURED, policyId: 'pol-kangyue' })
    expect(none).toMatchObject({ ok: true, hospitals: [], total: 0, after: null, services: [] })
  })

  test.each([{ after: -1 }, { after: 1.5 }, { after: '0' }, { name: 'x'.repeat(41) }, { city: 1 }])(
    'refuses %j',
    async (asked) => {
      expect((await hospitals(asked)).error?.code).toBe('INVALID_REQUEST')
    },
  )
})

describe('one need under two policies', () => {
  const elsewhere = async (openid: string, policyId: string, service: string) => {
    const asked = { action: 'detail', policyId, service }
    return (await cloud.call<BenefitsDetail>('benefits', openid, asked)).elsewhere
  }

  test('a service says that the other policy answers its need too', async () => {
    const two = 'o-insured-two-policies'
    expect(await elsewhere(two, 'pol-two-kangyue', 'hospital-guide')).toBe('escort')
    expect(await elsewhere(two, 'pol-two-zhongan', 'outpatient-escort')).toBe('escort')
    expect(await elsewhere(two, 'pol-two-zhongan', 'city-car')).toBeUndefined()
  })

  test('somebody with one policy is told of none', async () => {
    expect(await elsewhere(INSURED, 'pol-kangyue', 'hospital-guide')).toBeUndefined()
  })
})
