import { compileCatalogue } from '../../../shared/catalogue/compile'
import { factsAsked } from '../../../shared/decision'
import { decideToy, findings, toyHandbook } from '../support/toy'

describe('editions of a handbook', () => {
  const older = toyHandbook()
  const newer = { ...toyHandbook(), version: '2', from: '2026-01-01' }
  const catalogue = compileCatalogue([older, newer])
  it.each([
    ['2019-12-31', '1'],
    ['2025-12-31', '1'],
    ['2026-01-01', '2'],
  ])('on %s edition %s holds', (on, version) => {
    expect(catalogue.edition('toy', on)?.handbook.version).toBe(version)
  })
  it('are found by their version', () => {
    expect(catalogue.editionOf('toy', '1')?.handbook.from).toBe('2020-01-01')
    expect(catalogue.editionOf('toy', '3')).toBeUndefined()
    expect(catalogue.edition('other', '2026-01-01')).toBeUndefined()
  })
  it('may not give a service they do not describe', () => {
    expect(() => compileCatalogue([{ ...older, services: [] }])).toThrow('toy')
  })
})

describe('a printed list of hospitals', () => {
  const network = {
    id: 'n',
    name: '名单',
    inHandbook: true,
    services: ['toy'],
    hospitals: [
      { city: '上海', hospital: '瑞金医院/第二医院', serves: ['toy'] },
      { city: '上海', hospital: '质子医院', serves: ['spare'] },
    ],
    source: '1',
  }
  const codes = (name: string | undefined) =>
    findings(
      [
        {
          rule: 'admission-note',
          demands: ['inNetwork'],
          network: 'n',
          otherwise: { bars: true },
          source: '1',
        },
      ],
      { facts: { admissionNote: { inNetwork: true }, hospital: { name } } },
      { handbook: { networks: [network] } },
    ).codes
  it.each(['瑞金医院', '第二医院', undefined])('takes a note of %s', (name) => {
    expect(codes(name)).toEqual([])
  })
  it.each(['质子医院', '别的医院'])('takes no note of %s, whatever was told', (name) => {
    expect(codes(name)).toEqual(['ADMISSION_NOTE_REQUIRED'])
  })
})

describe('a service that completes another', () => {
  const toy = { service: { completes: { anyOf: ['spare'], source: '1' } } }
  const policy = { events: [{ on: '2026-02-01', kind: 'suspended' as const }] }
  const codes = (state: 'held' | 'released') =>
    decideToy(toy, { policy, usage: [{ service: 'spare', on: '2026-01-10', state }] }).reasons.map(
      ({ code }) => code,
    )
  it('goes on though the policy is suspended', () => expect(codes('held')).toEqual([]))
  it('but not after a release', () => expect(codes('released')).toEqual(['POLICY_SUSPENDED']))
})

describe('barriers of one code', () => {
  it('are one reason with the rest beside it', () => {
    const { reasons } = decideToy(
      {
        service: {
          conditions: [
            { rule: 'topic', excluded: ['mental'], source: '1' },
            { rule: 'excluded-conditions', any: ['symptoms'], source: '1' },
          ],
        },
      },
      { facts: { topic: 'mental', conditions: ['symptoms'] } },
    )
    expect(reasons).toHaveLength(1)
    expect(reasons[0]).toMatchObject({ code: 'CONDITION_EXCLUDED', more: [{ clause: '1' }] })
  })
})

describe('the facts that a service asks for', () => {
  it('are those its rules, quota, terms and predicates read, in the order of the form', () => {
    const handbook = toyHandbook({
      service: {
        conditions: [
          { rule: 'department', excluded: [], source: '1' },
          { rule: 'diagnosis', statuses: ['confirmed'], categories: ['critical'], source: '1' },
        ],
        leadTime: { workingDays: 1, when: { cause: 'illness' }, source: '1' },
        materials: [{ kind: 'lab-report', when: { not: { setting: 'inpatient' } }, source: '1' }],
      },
      planService: { quota: { unit: 'day', limit: 3, period: 'policy', perLeg: 1, source: '1' } },
    })
    const offer = compileCatalogue([handbook]).edition('toy', '2026-01-01')!.offers.get('toy')!
    expect(factsAsked(offer)).toEqual([
      'leg',
      'setting',
      'cause',
      'diagnosis',
      'department',
      'days',
      'wantedOn',
    ])
  })
})
