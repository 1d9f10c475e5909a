import type { Service } from '@shared/catalogue/types'
import { untilScheduled } from '../../common'
import { type Channel, clause, item } from './channel'

/** Items 8 and 9: getting well again. */
export const recovery = (channel: Channel): Service[] => [
  item(channel, {
    id: 'tcm',
    no: 8,
    name: '中医理疗',
    short: '中医理疗',
    family: 'outpatient',
    icon: 'stethoscope',
    summary: '确诊以后，由名老中医当面看一次，为您定调理方案。',
    keywords: ['中医', '调理', '理疗', '中药'],
    statuses: ['confirmed'],
    steps: [
      { title: '为您挑选合适的名老中医', source: clause(channel, '4 第8项') },
      { title: '当面就诊，拿到调理方案', source: clause(channel, '4 第8项') },
    ],
    cancelling: untilScheduled(clause(channel, '4 第8项')),
  }),
  item(channel, {
    id: 'nutrition',
    no: 9,
    name: '营养方案',
    short: '营养方案',
    family: 'nursing',
    icon: 'home-heart',
    summary: '出院以后，高级营养师为您定一份一日三餐的方案。',
    keywords: ['营养', '饮食', '食疗', '出院'],
    conditions: [{ rule: 'discharge', source: clause(channel, '4 第9项') }],
    steps: [
      { title: '营养师了解您的情况', source: clause(channel, '4 第9项') },
      { title: '拿到一日三餐的方案', source: clause(channel, '4 第9项') },
    ],
    cancelling: untilScheduled(clause(channel, '4 第9项')),
  }),
]
