import { rows } from '../support/toy'

const told = (setting?: string, leg?: string) => ({ facts: { setting, leg } as object })

describe('setting', () => {
  rows({ rule: 'setting', allowed: ['inpatient'], source: '1' }, [
    ['untold it is missing', {}, 'facts.setting'],
    ['an allowed one serves', told('inpatient'), null],
    ['another bars', told('outpatient'), 'CONDITION_EXCLUDED'],
  ])
  rows({ rule: 'setting', allowed: ['admission', 'discharge'], isLeg: true, source: '1' }, [
    ['one that is its leg serves', told('admission', 'admission'), null],
    ['one that differs from its leg bars', told('admission', 'discharge'), 'CONDITION_EXCLUDED'],
    ['without a leg it serves', told('discharge'), null],
  ])
})

describe('sex', () => {
  const of = (sex?: 'F' | 'M') => ({ policy: { insured: { birthDate: '1985-05-01', sex } } })
  rows({ rule: 'sex', only: 'F', source: '1' }, [
    ['a woman serves', of('F'), null],
    ['a man does not', of('M'), 'SEX_NOT_ALLOWED'],
    ['untold it bars nothing', of(), null],
  ])
  rows({ rule: 'sex', only: 'F', when: { packageIn: ['breast'] }, source: '1' }, [
    ['of another package it is not read', { ...of('M'), facts: { package: 'lung' } }, null],
    ['of this one it is', { ...of('M'), facts: { package: 'breast' } }, 'SEX_NOT_ALLOWED'],
  ])
})
