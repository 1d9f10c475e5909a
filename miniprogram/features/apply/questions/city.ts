import { commonCities } from '@/copy/answers/visit'
import { fieldCopy } from '@/copy/questions'
import type { FactQuestion } from '../page'
import { asked } from './build'

/** 上海 and 上海市 are one city; names of areas that are none stay as they are. */
export const cityOf = (words: string): string => {
  const plain = words.trim()
  return /[市州盟区县省]$/.test(plain) || plain === '' ? plain : `${plain}市`
}

export const city: FactQuestion = {
  fact: 'city',
  chapter: 'visit',
  pages: () => [
    {
      ...asked('city'),
      kind: 'words',
      ...fieldCopy.city,
      suggestions: commonCities.map((words) => ({ id: words, words })),
      read: cityOf,
      write: (value) => value,
    },
  ],
}
