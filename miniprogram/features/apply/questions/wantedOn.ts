import { dateInYear } from '@/copy/dates'
import { wantedOnCopy } from '@/copy/questions'
import type { FactQuestion } from '../page'
import { asked } from './build'

/** The day wished for; none earlier than the lead time allows can be chosen. */
export const wantedOn: FactQuestion = {
  fact: 'wantedOn',
  chapter: 'visit',
  pages: (_, { earliest, today }) => [
    {
      ...asked('wantedOn'),
      kind: 'day',
      label: wantedOnCopy.label,
      min: earliest ?? today,
      hint: earliest ? wantedOnCopy.earliest(dateInYear(earliest)) : undefined,
      unsure: {
        words: wantedOnCopy.soonest,
        example: earliest ? wantedOnCopy.from(dateInYear(earliest)) : wantedOnCopy.byDesk,
        leadsOn: true,
      },
    },
  ],
}
