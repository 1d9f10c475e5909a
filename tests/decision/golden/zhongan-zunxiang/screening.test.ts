import { golden, type Row } from '../../support/expect'
import { ask } from './plan'

const WOMEN = ['breast', 'cervix', 'endometrium'] as const
const EITHER = ['lung', 'liver', 'thyroid', 'bladder', 'kidney', 'stomach', 'colorectum'] as const
const HOME = ['home-fobt', 'home-hp', 'home-colorectal'] as const
const CHECK_UPS = [...WOMEN, ...EITHER, 'prostate'] as const

type Package = (typeof CHECK_UPS)[number] | (typeof HOME)[number]

const screen = (
  name: Package | undefined,
  sex: 'F' | 'M' = 'F',
  facts = {},
  birthDate = '1985-05-01',
) =>
  ask('cancer-screening', {
    facts: { package: name, married: true, ...facts },
    policy: { insured: { birthDate, sex, capacity: 'full' } },
    applicant: birthDate > '2008-03-10' ? 'guardian' : 'insured',
  })

describe('cancer-screening (癌症早筛 一, 二; Z20)', () => {
  golden([
    ...WOMEN.flatMap((name): Row[] => [
      [`${name} for a woman`, screen(name), {}],
      [`${name} not for a man`, screen(name, 'M'), { codes: ['SEX_NOT_ALLOWED'] }],
    ]),
    ...[...EITHER, ...HOME].map((name): Row => [`${name} for a man`, screen(name, 'M'), {}]),
    ['prostate for a man', screen('prostate', 'M'), {}],
    ['prostate not for a woman', screen('prostate'), { codes: ['SEX_NOT_ALLOWED'] }],
    [
      'cervix only when married',
      screen('cervix', 'F', { married: false }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    [
      'whether married must be told for the cervix',
      screen('cervix', 'F', { married: undefined }),
      { missing: ['facts.married'] },
    ],
    ['and for nothing else', screen('breast', 'F', { married: undefined }), {}],
    ['breast for an unmarried woman', screen('breast', 'F', { married: false }), {}],
    ['from the eighteenth birthday', screen('lung', 'F', {}, '2008-03-10'), {}],
    ['not the day before', screen('lung', 'F', {}, '2008-03-11'), { codes: ['AGE_NOT_ALLOWED'] }],
    ...HOME.map((name): Row => [`${name} at any age`, screen(name, 'F', {}, '2020-01-01'), {}]),
    [
      'not with symptoms',
      screen('home-hp', 'F', { conditions: ['symptoms'] }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    ['an unchosen package is missing', screen(undefined), { missing: ['facts.package'] }],
    ['a chest CT warns of pregnancy', screen('lung'), { note: '备孕' }],
    ['a gynaecological one of its days', screen('cervix'), { note: '生理期' }],
  ])
})

describe('talking to doctors online (Z21 Z22)', () => {
  const born = (birthDate: string) =>
    ({ insured: { birthDate, sex: 'F', capacity: 'full' } }) as const
  golden([
    ...['video-consult', 'text-consult'].map(
      (service): Row => [
        `${service} answers nothing of the mind`,
        ask(service, { facts: { topic: 'mental' } }),
        { codes: ['CONDITION_EXCLUDED'] },
      ],
    ),
    [
      'any other question is welcome',
      ask('text-consult', { facts: { topic: 'skin' } }),
      { note: '内科、外科' },
    ],
    [
      'a child of six gets no prescription, on the day before turning seven',
      ask('online-consult-drug-payment', { applicant: 'guardian', policy: born('2019-03-11') }),
      { codes: ['AGE_NOT_ALLOWED'] },
    ],
    [
      'at seven it does',
      ask('online-consult-drug-payment', { applicant: 'guardian', policy: born('2019-03-10') }),
      { note: '每个自然月' },
    ],
  ])
})
