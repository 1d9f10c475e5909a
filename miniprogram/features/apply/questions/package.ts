import { PACKAGES } from '@shared/contracts/vocabulary'
import { packageWords } from '@/copy/answers/visit'
import type { FactQuestion } from '../page'
import { wordChoice } from './build'

export const screeningPackage: FactQuestion = {
  fact: 'package',
  chapter: 'visit',
  pages: () => [wordChoice('package', packageWords, PACKAGES)],
}
