import {
  acceptRequest,
  askForRequest,
  completeRequest,
  declineRequest,
  milestoneRequest,
  noShowRequest,
  reviewMaterialRequest,
} from '@shared/contracts/requests/desk'
import * as v from 'valibot'
import { type DeskActName, deskActs } from '@/copy/deskActs'
import { faultsOf, faultsOfError } from '@/features/desk/acts/faults'
import { offeredActs } from '@/features/desk/acts/offered'
import { ACTS } from '@/features/desk/acts/table'
import { type ActValues, valuesFor, visitOnOf } from '@/features/desk/acts/values'
import { caseOf, TODAY } from './items'

const doors: Record<string, v.GenericSchema> = {
  accept: acceptRequest,
  askFor: askForRequest,
  decline: declineRequest,
  milestone: milestoneRequest,
  noShow: noShowRequest,
  complete: completeRequest,
  reviewMaterial: reviewMaterialRequest,
}

const filled: ActValues = {
  ...{ kinds: ['id-document'], words: ' 请补一张 ', reason: 'OTHER', hospital: '甲医院' },
  hospitals: ['甲医院', '乙医院', ''].map((name) => ({ name, department: '骨科', note: '' })),
  ...{ agreement: '服务协议', signer: '王小兰', day: '2026-11-30', time: '09:30' },
  ...{ place: '门诊 2 楼', materialId: 'mat_1' },
}
const NAMES = Object.keys(ACTS) as DeskActName[]

describe('an act of the desk', () => {
  test.each(NAMES)('%s, filled in, is what its door takes', (name) => {
    const { action, request } = ACTS[name]
    const ids = { id: 'app_1', requestId: 'request-0001', version: 3 }
    expect(faultsOf(name, filled, TODAY)).toEqual({})
    expect(v.safeParse(doors[action]!, { ...ids, ...request(filled) }).issues).toBeUndefined()
  })

  test.each(NAMES)('%s names each empty field that it needs', (name) => {
    const blank = { ...valuesFor(caseOf()), agreement: null }
    const { fields, optional = [] } = ACTS[name]
    expect(Object.keys(faultsOf(name, blank, TODAY)).sort()).toEqual(
      fields.filter((field) => !optional.includes(field)).sort(),
    )
  })

  test('that spends uses or ends the case asks twice', () => {
    const twice = NAMES.filter((name) => 'sure' in deskActs[name])
    expect(twice).toEqual(
      expect.arrayContaining(['decline', 'complete', 'no-show', 'sign', 'choose-hospital']),
    )
  })

  test('takes no visit in the past and no hospital twice', () => {
    expect(faultsOf('notify', { ...filled, day: '2026-11-25' }, TODAY)).toEqual({
      visit: '日期已经过去',
    })
    const [one] = filled.hospitals
    expect(faultsOf('offer-hospitals', { ...filled, hospitals: [one!, one!] }, TODAY)).toEqual({
      hospitals: '两家医院重名了',
    })
  })

  test('carries the visit as a day, or as a moment in China', () => {
    expect(visitOnOf({ day: '2026-11-30', time: null })).toBe('2026-11-30')
    expect(visitOnOf({ day: '2026-11-30', time: '09:30' })).toBe('2026-11-30T09:30:00+08:00')
    expect(visitOnOf({ day: null, time: '09:30' })).toBeUndefined()
  })

  test('shows what the cloud refuses at the field it is about, and elsewhere not at all', () => {
    const refused = { code: 'INVALID_REQUEST', message: '请给出 2–3 家医院', path: 'hospitals.1' }
    expect(faultsOfError('offer-hospitals', refused)).toEqual({ hospitals: '请给出 2–3 家医院' })
    expect(faultsOfError('accept', refused)).toEqual({})
  })

  test('starts from what is known: the hospital asked for, the visit told before', () => {
    const known = valuesFor(
      caseOf({
        facts: { hospital: { name: '甲医院' } },
        visit: { on: '2026-11-30T09:30:00+08:00', place: '门诊 2 楼', words: null },
      }),
    )
    expect(known.hospitals[0]?.name).toBe('甲医院')
    expect(known).toMatchObject({ day: '2026-11-30', time: '09:30', place: '门诊 2 楼' })
  })
})

describe('what the desk is offered', () => {
  const of = (values: Parameters<typeof caseOf>[0]) => offeredActs(caseOf(values), TODAY)

  test('of a new case: to accept it or to ask for papers', () => {
    const fresh = of({
      ...{ status: 'submitted', assignee: null },
      may: ['accept', 'ask-for', 'decline', 'review', 'take-over'],
    })
    expect(fresh).toEqual({ main: 'accept', side: 'ask-for', more: ['decline'] })
  })

  test('of a colleague’s case: only to take it over', () => {
    expect(of({ assignee: { name: '周*', self: false } })).toEqual({
      ...{ main: 'take-over', side: null, more: [] },
    })
  })

  test('while arranging: to tell time and place, and first to offer hospitals', () => {
    const arranging = of({})
    expect([arranging.main, arranging.side]).toEqual(['notify', 'offer-hospitals'])
    expect(arranging.more).not.toContain('sign')
    expect(arranging.more).not.toContain('schedule')
  })

  test('while the person has to choose: to enter what they said on the phone', () => {
    const offered = [{ name: '甲医院' }, { name: '乙医院' }]
    expect(of({ hospitals: { offered, chosen: null } }).side).toBe('choose-hospital')
    const chosen = of({ hospitals: { offered, chosen: offered[0]! } })
    expect(chosen.more).not.toContain('choose-hospital')
  })

  test('of an unsigned agreement: to enter that it was signed on paper', () => {
    const agreement = { name: '服务协议', version: '1', clause: '4.1', signed: null }
    expect(of({ agreements: [agreement] }).more).toContain('sign')
    const signed = { ...agreement, signed: { by: '王*兰', at: '2026-11-24T10:00:00+08:00' } }
    expect(of({ agreements: [signed] }).more).not.toContain('sign')
  })

  test('once the day has come: to complete, not before', () => {
    const may = ['notify', 'begin', 'complete', 'no-show', 'decline'] as const
    const scheduled = (visitOn: string) => of({ status: 'scheduled', may: [...may], visitOn })
    expect(scheduled('2026-11-26T09:30:00+08:00')).toMatchObject({
      ...{ main: 'complete', side: 'no-show' },
    })
    expect(scheduled('2026-11-27').main).toBe('begin')
  })

  test('of a case that is over: nothing', () => {
    expect(of({ status: 'completed', may: [] })).toEqual({ main: null, side: null, more: [] })
  })
})
