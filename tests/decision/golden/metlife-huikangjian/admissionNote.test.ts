import { fittingNote, use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, STAYS } from './plan'

const PROTON = '复旦大学附属质子重离子医院'
const LISTED = {
  grade: '3A',
  public: true,
  ward: 'ordinary',
  name: '复旦大学附属肿瘤医院',
} as const
const called = (name: string | undefined) => ({ hospital: { ...LISTED, name } })
const withNote = (service: string) => ({ consumes: [`1 ${service}`], dueBy: '2026-03-24' })
const withoutNote = (service: string) => ({
  consumes: [`1 ${service}`, '1 outpatient-appointment'],
  dueBy: '2026-03-13',
  note: '占用门诊 1 次',
})

const notes = STAYS.flatMap((stay): Row[] => [
  [`${stay}: a fitting note takes only the service`, ask(stay), withNote(stay)],
  [
    `${stay}: no note takes the outpatient use too`,
    ask(stay, { facts: { admissionNote: null } }),
    withoutNote(stay),
  ],
  [
    `${stay}: a note from outside the network counts as none`,
    ask(stay, { facts: { admissionNote: { ...fittingNote, inNetwork: false } } }),
    withoutNote(stay),
  ],
  [
    `${stay}: a note of another hospital than the wanted one counts as none`,
    ask(stay, { facts: { admissionNote: { ...fittingNote, wantedHospital: false } } }),
    withoutNote(stay),
  ],
  [
    `${stay}: what a note does not say is not so`,
    ask(stay, { facts: { admissionNote: { inNetwork: true } } }),
    withoutNote(stay),
  ],
  [
    `${stay}: whether there is a note must be told`,
    ask(stay, { facts: { admissionNote: undefined } }),
    { missing: ['facts.admissionNote'], dueBy: null, consumes: [`1 ${stay}`] },
  ],
  [
    `${stay}: without note and with the outpatient use gone nothing can be arranged`,
    ask(stay, {
      facts: { admissionNote: null },
      usage: [use('outpatient-appointment', '2026-02-20')],
    }),
    { codes: ['PREREQUISITE_USED'] },
  ],
  [
    `${stay}: an outpatient use that is held is gone as well`,
    ask(stay, {
      facts: { admissionNote: null },
      usage: [use('outpatient-appointment', '2026-03-02', { state: 'held' })],
    }),
    { codes: ['PREREQUISITE_USED'] },
  ],
  [
    `${stay}: an outpatient use that was released is there again`,
    ask(stay, {
      facts: { admissionNote: null },
      usage: [use('outpatient-appointment', '2026-03-02', { state: 'released' })],
    }),
    withoutNote(stay),
  ],
  [
    `${stay}: with a fitting note the outpatient use does not matter`,
    ask(stay, { usage: [use('outpatient-appointment', '2026-02-20')] }),
    withNote(stay),
  ],
  [
    `${stay}: the visit after a consult is no outpatient use`,
    ask(stay, {
      facts: { admissionNote: null },
      usage: [
        use('global-consult', '2026-02-10'),
        use('domestic-visit-after-consult', '2026-02-20'),
      ],
    }),
    withoutNote(stay),
  ],
  [
    `${stay}: used up and no way left are both told`,
    ask(stay, {
      facts: { admissionNote: null },
      usage: [use('outpatient-appointment', '2026-02-20'), use(stay, '2026-03-01')],
    }),
    { codes: ['QUOTA_EXHAUSTED', 'PREREQUISITE_USED'] },
  ],
])

const hospitals = STAYS.flatMap((stay): Row[] => [
  [
    `${stay}: a note of a listed hospital counts`,
    ask(stay, { facts: called(LISTED.name) }),
    withNote(stay),
  ],
  [
    `${stay}: a note of a hospital off the list counts as none whatever was told`,
    ask(stay, { facts: called('上海某某县人民医院') }),
    withoutNote(stay),
  ],
  [
    `${stay}: the proton hospital serves outpatient visits only`,
    ask(stay, { facts: called(PROTON) }),
    withoutNote(stay),
  ],
  [
    `${stay}: a note of the proton hospital with the outpatient use gone`,
    ask(stay, { facts: called(PROTON), usage: [use('outpatient-appointment', '2026-02-20')] }),
    { codes: ['PREREQUISITE_USED'] },
  ],
  [
    `${stay}: without a name the note is taken as told`,
    ask(stay, { facts: called(undefined) }),
    withNote(stay),
  ],
  [
    `${stay}: without a hospital the note is taken as told`,
    ask(stay, { facts: { hospital: undefined } }),
    withNote(stay),
  ],
  [
    `${stay}: no note stays none in a listed hospital`,
    ask(stay, { facts: { ...called(LISTED.name), admissionNote: null } }),
    withoutNote(stay),
  ],
  [
    `${stay}: a listed hospital does not mend a note of another one`,
    ask(stay, {
      facts: { ...called(LISTED.name), admissionNote: { ...fittingNote, wantedHospital: false } },
    }),
    withoutNote(stay),
  ],
])

const names: Row[] = [
  ['the first of two names', '深圳市南山区人民医院'],
  ['the second of two names', '华中科技大学协和深圳医院'],
  ['both names as printed', '深圳市南山区人民医院/华中科技大学协和深圳医院'],
  ['brackets of the other kind', '北京市肛肠医院（二龙路医院）'],
  ['the name without its brackets', '北京市肛肠医院'],
  ['the name inside the brackets', '广东省口腔医院'],
  ['a blank in between', '复旦大学附属肿瘤医院 闵行分院'],
  ['a campus of its own', '上海交通大学附属仁济医院东院'],
].map(([what, name]) => [
  `a listed hospital is known by ${what}`,
  ask('inpatient-coordination', { facts: called(name) }),
  withNote('inpatient-coordination'),
])

const visits: Row[] = (['outpatient-appointment', 'domestic-visit-after-consult'] as const).flatMap(
  (visit): Row[] => [
    [`${visit}: the proton hospital serves`, ask(visit, { facts: called(PROTON) }), {}],
    [
      `${visit}: a hospital off the list bars nothing, another is offered`,
      ask(visit, { facts: called('上海某某县人民医院') }),
      {},
    ],
  ],
)

describe('with and without an admission note (4.3 服务流程2, 4.4 服务流程2, 注意事项8–9; H3 H5)', () =>
  golden(notes))
describe('whose note it is (附录二; H9)', () => {
  golden(hospitals)
  golden(names)
  golden(visits)
})
