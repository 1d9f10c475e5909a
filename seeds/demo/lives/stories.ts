import type { Act } from '../../../shared/application/machine'
import type { Facts } from '../../../shared/contracts/facts'
import type { CivilDate } from '../../../shared/contracts/vocabulary'
import { daysAfter, daysBefore } from '../days'

/** An act without its actor: the desk's unless `person` says otherwise. */
export type Told = { [K in Act['name']]: Omit<Extract<Act, { name: K }>, 'actor'> }[Act['name']] & {
  daysAgo: number
}

export interface LifeStory {
  policyId: string
  service: string
  daysAgo: number
  facts: Facts
  acts: Told[]
}

/** Applications of two of the demo people; services whose numbers nobody else's example leans on. */
export const stories = (today: CivilDate): LifeStory[] => {
  const facts: Facts = {
    diagnosis: {
      status: 'confirmed',
      category: 'malignant-tumour',
      on: daysBefore(today, 60),
      hospitalGrade: '3A',
      hospitalPublic: true,
    },
  }
  const accept = (daysAgo: number): Told => ({ name: 'accept', daysAgo })
  return [
    // The promise is broken: first in the queue.
    {
      policyId: 'pol-cpic',
      service: 'critical-grade-a-expert-surgery',
      daysAgo: 30,
      facts,
      acts: [accept(29)],
    },
    // Papers are awaited.
    {
      policyId: 'pol-cpic',
      service: 'critical-second-opinion',
      daysAgo: 6,
      facts,
      acts: [
        accept(5),
        {
          name: 'ask-for',
          kinds: ['pathology-report'],
          words: '请补传病理报告，诊断页和签名页都要拍到',
          daysAgo: 5,
        },
      ],
    },
    // A hospital is to be chosen.
    {
      policyId: 'pol-cpic',
      service: 'critical-grade-a-expert-ward',
      daysAgo: 3,
      facts,
      acts: [
        accept(2),
        {
          name: 'offer-hospitals',
          hospitals: [
            { name: '复旦大学附属中山医院', city: '上海市', department: '肝肿瘤外科' },
            { name: '上海交通大学医学院附属瑞金医院', city: '上海市', department: '普外科' },
          ],
          daysAgo: 1,
        },
      ],
    },
    // The day is fixed.
    {
      policyId: 'pol-cpic',
      service: 'critical-mdt-consult',
      daysAgo: 8,
      facts,
      acts: [
        accept(7),
        {
          name: 'notify',
          visitOn: `${daysAfter(today, 2)}T14:00:00+08:00`,
          place: '门诊楼 6 层会诊中心',
          words: '请带齐影像资料原件',
          daysAgo: 3,
        },
        { name: 'schedule', daysAgo: 3 },
      ],
    },
    // Nobody has taken it yet.
    { policyId: 'pol-manulife', service: 'phone-doctor', daysAgo: 1, facts: {}, acts: [] },
    // It is over, and a rating is awaited.
    {
      policyId: 'pol-manulife',
      service: 'phone-doctor',
      daysAgo: 20,
      facts: {},
      acts: [accept(20), { name: 'begin', daysAgo: 20 }, { name: 'complete', daysAgo: 20 }],
    },
  ]
}
