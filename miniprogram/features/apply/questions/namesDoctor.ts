import { namesDoctorWords } from '@/copy/answers/visit'
import { choiceAt, type FactQuestion } from '../page'
import { asked } from './build'

export const namesDoctor: FactQuestion = {
  fact: 'namesDoctor',
  chapter: 'visit',
  pages: () => [
    choiceAt({
      ...asked('namesDoctor'),
      choices: [
        { id: 'no', ...namesDoctorWords.no, value: false },
        { id: 'yes', ...namesDoctorWords.yes, value: true },
      ],
    }),
  ],
}
