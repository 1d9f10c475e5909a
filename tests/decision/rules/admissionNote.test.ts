import { use } from '../support/cases'
import { decideToy, rows } from '../support/toy'

const note = (inNetwork: boolean, wantedHospital: boolean) => ({
  facts: { admissionNote: { inNetwork, wantedHospital } },
})
const none = { facts: { admissionNote: null } }

describe('admission note that bars', () => {
  rows(
    { rule: 'admission-note', demands: ['wantedHospital'], otherwise: { bars: true }, source: '1' },
    [
      ['untold it is missing', {}, 'facts.admissionNote'],
      ['none bars', none, 'ADMISSION_NOTE_REQUIRED'],
      ['one of another hospital bars', note(true, false), 'ADMISSION_NOTE_REQUIRED'],
      ['one of the wanted hospital serves, network or not', note(false, true), null],
    ],
  )
  rows({ rule: 'admission-note', demands: [], otherwise: { bars: true }, source: '1' }, [
    ['with no demands any note serves', note(false, false), null],
    ['but none does not', none, 'ADMISSION_NOTE_REQUIRED'],
  ])
  rows(
    {
      rule: 'admission-note',
      demands: ['inNetwork', 'wantedHospital'],
      otherwise: { nothing: true },
      source: '1',
    },
    [
      ['where nothing follows from its absence nothing bars', none, null],
      ['but it must be told', {}, 'facts.admissionNote'],
    ],
  )
})

describe('admission note that takes another use', () => {
  const taken = (change: object, insuredOnly = false) => {
    const { consumes, reasons } = decideToy(
      {
        service: {
          conditions: [
            {
              rule: 'admission-note',
              demands: ['inNetwork'],
              otherwise: { consumesFirstOf: [{ service: 'spare', insuredOnly }] },
              source: '1',
            },
          ],
        },
        plan: {
          relatives: {
            relations: ['parent'],
            relationSource: '1',
            designated: null,
            designationSource: '1',
            quota: 'shared',
          },
        },
      },
      change,
    )
    return [...consumes.map(({ service }) => service), ...reasons.map(({ code }) => code)]
  }
  const parent = { beneficiary: { is: 'relative', relation: 'parent', birthDate: '1960-01-01' } }

  it('takes none with a fitting note', () => {
    expect(taken(note(true, false))).toEqual(['toy'])
  })
  it('takes the other where there is none', () => {
    expect(taken(none)).toEqual(['toy', 'spare'])
  })
  it('takes a held one as gone', () => {
    const usage = [use('spare', '2026-02-01', { state: 'held' })]
    expect(taken({ ...none, usage })).toEqual(['toy', 'PREREQUISITE_USED'])
  })
  it('gives a relative what is not the insured’s alone', () => {
    expect(taken({ ...none, ...parent })).toEqual(['toy', 'spare'])
    expect(taken({ ...none, ...parent }, true)).toEqual(['toy', 'PREREQUISITE_USED'])
  })
})
