import { fittingNote, use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, askFor, type ServiceId } from './plan'

const NOTE = 'inpatient-coordination and surgery-coordination'
const without = { admissionNote: null }
const visit = (state: 'used' | 'held' | 'released' = 'used') =>
  use('outpatient-appointment', '2026-02-25', { state })
const openVisit = (state: 'used' | 'held' | 'released' = 'used') =>
  use('outpatient-appointment-open', '2026-02-26', { state })

const rowsOf = (service: ServiceId): Row[] => {
  const own = `1 ${service}`
  const visitToo = { consumes: [own, '1 outpatient-appointment'], dueBy: '2026-03-13' }
  const openToo = { consumes: [own, '1 outpatient-appointment-open'], dueBy: '2026-03-13' }
  return [
    [
      'with a fitting note nothing else is taken, ten working days',
      ask(service),
      { consumes: [own], dueBy: '2026-03-24', earliest: null },
    ],
    [
      'without one an outpatient visit comes first, three working days',
      ask(service, { facts: without }),
      visitToo,
    ],
    [
      'a note of a hospital outside the network is none',
      ask(service, { facts: { admissionNote: { ...fittingNote, inNetwork: false } } }),
      visitToo,
    ],
    [
      'a note of another hospital than the wanted one is none',
      ask(service, { facts: { admissionNote: { ...fittingNote, wantedHospital: false } } }),
      visitToo,
    ],
    [
      'a note of which nothing is told is none',
      ask(service, { facts: { admissionNote: {} } }),
      visitToo,
    ],
    [
      'whether there is one must be told',
      ask(service, { facts: { admissionNote: undefined } }),
      { missing: ['facts.admissionNote'], dueBy: null, consumes: [own] },
    ],
    [
      'the visit after diagnosis being used, the open one is taken',
      ask(service, { facts: without, usage: [visit()] }),
      openToo,
    ],
    [
      'the visit after diagnosis being held, the open one is taken',
      ask(service, { facts: without, usage: [visit('held')] }),
      openToo,
    ],
    [
      'a released visit is there again',
      ask(service, { facts: without, usage: [visit('released')] }),
      visitToo,
    ],
    [
      'the open visit being used, the one after diagnosis is taken',
      ask(service, { facts: without, usage: [openVisit()] }),
      visitToo,
    ],
    [
      'both being gone it cannot be given',
      ask(service, { facts: without, usage: [visit(), openVisit('held')] }),
      { codes: ['PREREQUISITE_USED'], dueBy: '2026-03-13' },
    ],
    [
      'both being gone a fitting note still serves',
      ask(service, { usage: [visit(), openVisit()] }),
      { consumes: [own] },
    ],
    ['a relative takes the visit after diagnosis', askFor(service, { facts: without }), visitToo],
    [
      'a relative may not take the open one',
      askFor(service, { facts: without, usage: [visit()] }),
      { codes: ['PREREQUISITE_USED'] },
    ],
    [
      'exhausted itself and without a visit left, both are told',
      ask(service, { facts: without, usage: [visit(), openVisit(), use(service, '2026-02-27')] }),
      { codes: ['QUOTA_EXHAUSTED', 'PREREQUISITE_USED'] },
    ],
  ]
}

describe(`admission notes of ${NOTE} (4.4/4.5 流程2, 注意8, 注意9; K7)`, () => {
  describe('inpatient-coordination', () => golden(rowsOf('inpatient-coordination')))
  describe('surgery-coordination', () => golden(rowsOf('surgery-coordination')))
})
