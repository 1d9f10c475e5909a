import { SETTINGS } from '@shared/contracts/vocabulary'
import { settingWords } from '@/copy/answers/visit'
import type { FactQuestion } from '../page'
import { wordChoice } from './build'

export const setting: FactQuestion = {
  fact: 'setting',
  chapter: 'visit',
  pages: () => [wordChoice('setting', settingWords, SETTINGS)],
}
