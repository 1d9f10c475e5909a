import { rows } from '../support/toy'

const at = (hospital: object) => ({ facts: { hospital } })
const sound = { public: true, grade: '2C', ward: 'vip' }

describe('the hospital of the service', () => {
  rows({ rule: 'hospital', public: true, atLeast: '2C', wards: ['special', 'vip'], source: '1' }, [
    ['untold it is missing', {}, 'facts.hospital'],
    ['a fitting one serves', at(sound), null],
    ['a private one does not', at({ ...sound, public: false }), 'HOSPITAL_NOT_ALLOWED'],
    ['one of grade 1 does not', at({ ...sound, grade: '1' }), 'HOSPITAL_NOT_ALLOWED'],
    ['an ordinary ward does not', at({ ...sound, ward: 'ordinary' }), 'HOSPITAL_NOT_ALLOWED'],
    ['without its ward it is missing', at({ ...sound, ward: undefined }), 'facts.hospital'],
    ['without its grade it is missing', at({ ...sound, grade: undefined }), 'facts.hospital'],
    ['without its ownership it is missing', at({ ...sound, public: undefined }), 'facts.hospital'],
  ])
  rows({ rule: 'hospital', public: true, source: '1' }, [
    ['members that are not asked may be absent', at({ public: true }), null],
  ])
  rows({ rule: 'hospital', wards: ['vip'], when: { rider: 'x' }, source: '1' }, [
    ['where its predicate does not hold nothing is asked', {}, null],
  ])
})
