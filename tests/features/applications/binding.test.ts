import type { CancelTerm } from '@shared/catalogue/types'
import { agreementCopy } from '@/copy/agreements'
import { termEndedBy } from '@/features/applications/opened/binding'
import { applicationOf } from './view'

const untilHospital: CancelTerm = {
  ...{ freeBefore: 'hospital-chosen', after: 'forbidden', source: '4.7 注意事项7' },
}

describe('a step that binds', () => {
  const fresh = applicationOf({ stage: 'accepted', cancelling: [untilHospital] })

  test('is one with which the free time of cancelling ends', () => {
    expect(termEndedBy('hospital-chosen', fresh)).toBe(untilHospital)
    expect(termEndedBy('agreement-signed', fresh)).toBe(untilHospital)
  })

  test('is none where the free time ends later, or has ended', () => {
    const later = { ...untilHospital, freeBefore: 'notified' as const }
    expect(termEndedBy('hospital-chosen', { ...fresh, cancelling: [later] })).toBeUndefined()
    expect(termEndedBy('agreement-signed', { ...fresh, stage: 'hospital-chosen' })).toBeUndefined()
  })

  test('is none where a day alone may keep cancelling free', () => {
    const either = {
      ...untilHospital,
      ...{ freeAhead: { days: 3 }, combine: 'either' as const },
    }
    expect(termEndedBy('hospital-chosen', { ...fresh, cancelling: [either] })).toBeUndefined()
  })
})

describe('what an agreement says', () => {
  test('is told for each the handbooks name, and for one they may name later', () => {
    const told = [
      '《海外就医协调服务委托协议》',
      '《垫付确认书》',
      '《上门护理康复指导风险告知书》',
    ]
    expect(new Set(told.map(agreementCopy.about)).size).toBe(3)
    expect(agreementCopy.about('服务协议')).toBe('服务商为您做哪些事，您要配合哪些事。')
  })
})
