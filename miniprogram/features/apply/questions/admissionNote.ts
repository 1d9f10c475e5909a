import type { Ward } from '@shared/contracts/vocabulary'
import { haveWords, wardWords, yesNoWords } from '@/copy/answers/visit'
import { type ChoicePage, conditionsOf, type FactQuestion, type Page } from '../page'
import { put } from '../told'
import { asked, wordChoice, yesNo } from './build'

const WARDS: Ward[] = ['ordinary', 'special', 'vip', 'international']

const has: ChoicePage = {
  ...asked('admissionNote'),
  kind: 'choice',
  choices: [
    { id: 'yes', ...haveWords.yes },
    { id: 'no', ...haveWords.note },
  ],
  chosen: ({ admissionNote }) =>
    admissionNote === undefined ? null : admissionNote === null ? 'no' : 'yes',
  choose: (told, id) =>
    id === 'no'
      ? { ...told, admissionNote: null }
      : put(told, 'admissionNote', told.admissionNote ?? {}),
}

/** Whether a note was issued, and whether it is one that counts. What is not clear counts as no. */
export const admissionNote: FactQuestion = {
  fact: 'admissionNote',
  chapter: 'illness',
  pages({ admissionNote: note }, context) {
    if (!note) return [has]
    const rules = conditionsOf(context, 'admission-note')
    const demands = rules.flatMap((rule) => rule.demands)
    const pages: (Page | false)[] = [
      has,
      demands.includes('inNetwork') && yesNo('admissionNote.inNetwork', yesNoWords, 'leadsOn'),
      demands.includes('wantedHospital') &&
        yesNo('admissionNote.wantedHospital', yesNoWords, 'leadsOn'),
      rules.some(({ wards }) => wards) &&
        wordChoice('admissionNote.ward', wardWords, WARDS, 'leadsOn'),
    ]
    return pages.filter((page): page is Page => page !== false)
  },
}
