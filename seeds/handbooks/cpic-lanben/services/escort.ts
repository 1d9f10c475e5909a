import type { NoteRule } from '@shared/catalogue/types'
import { service } from '../common'

const WORDS = ['陪诊', '有人陪', '陪我去']
const cities = (source: string): NoteRule => ({
  text: '全国 75 个重点城市可以陪诊，所在城市是否在内请先咨询。',
  source,
})

export const escort = [
  service({
    id: 'escort',
    name: '陪诊服务',
    short: '陪诊',
    family: 'escort',
    icon: 'people',
    summary: '看病时有人陪着取号、排队、检查、缴费和取药。',
    keywords: WORDS,
    notes: [cities('第一章 五 陪诊服务')],
    way: { arranged: '陪诊人员和您约好时间地点', then: ['当天陪您看病，从取号到取药'] },
  }),
  service({
    id: 'critical-escort',
    name: '重疾陪诊服务',
    short: '重疾陪诊',
    family: 'escort',
    icon: 'people',
    summary: '怀疑或确诊重疾时，看病有人陪着取号、排队、检查、缴费和取药。',
    keywords: WORDS,
    critical: true,
    notes: [cities('第一章 五 重疾陪诊服务')],
    way: { arranged: '陪诊人员和您约好时间地点', then: ['当天陪您看病，从取号到取药'] },
  }),
  service({
    id: 'full-medical-escort',
    name: '全程专业医学陪诊',
    short: '全程医学陪诊',
    family: 'escort',
    icon: 'people',
    summary: '无忧管家安排专业人员，从取号到取药全程陪着。',
    keywords: WORDS,
    notes: [cities('第一章 五 全程专业医学陪诊')],
    way: { arranged: '陪诊人员和您约好时间地点', then: ['当天陪您看病，从取号到取药'] },
  }),
]
