import type { Grade, HospitalWard } from '@shared/contracts/vocabulary'
import { gradeWords, ownershipWords } from '@/copy/answers/illness'
import { wardWords } from '@/copy/answers/visit'
import { fieldCopy } from '@/copy/questions'
import { conditionsOf, type FactQuestion, type Page, type WordsPage } from '../page'
import { asked, wordChoice, yesNo } from './build'

const GRADES: Grade[] = ['3A', '3C', '2A', '2C', '1', 'none']
const WARDS: HospitalWard[] = ['ordinary', 'special', 'vip', 'international', 'observation']

const name: WordsPage = {
  ...asked('hospital.name', 'leadsOn'),
  kind: 'words',
  ...fieldCopy.hospital,
  suggestions: [],
  read: (words) => words.trim(),
  write: (value) => value,
}

/** The hospital where the service is to take place; only what this service's rules read. */
export const hospital: FactQuestion = {
  fact: 'hospital',
  chapter: 'visit',
  pages(_, context) {
    const rules = conditionsOf(context, 'hospital')
    const listed = conditionsOf(context, 'admission-note').some(({ network }) => network)
    const pages: (Page | false)[] = [
      listed && name,
      rules.some(({ atLeast }) => atLeast) &&
        wordChoice('hospital.grade', gradeWords, GRADES, 'later'),
      rules.some((rule) => rule.public) && yesNo('hospital.public', ownershipWords, 'later'),
      rules.some(({ wards }) => wards) && wordChoice('hospital.ward', wardWords, WARDS, 'later'),
    ]
    return pages.filter((page): page is Page => page !== false)
  },
  hoped(told, context) {
    const ward = conditionsOf(context, 'hospital').find(({ wards }) => wards)?.wards?.[0]
    return told.hospital
      ? { ...told, hospital: { grade: '3A', public: true, ward, ...told.hospital } }
      : null
  },
}
