import type { CancelTerm, NoteRule, Service, Step } from '@shared/catalogue/types'
import type { Condition } from '@shared/rules/conditions'
import {
  askForList,
  criticalIllness,
  diagnosisRecord,
  idDocument,
  noNamedDoctor,
  ownCosts,
  publicSecondGrade,
  reviewed,
  service,
  waitedOut,
} from '../common'

const secondOpinion: Condition[] = [
  criticalIllness('二次诊疗 2'),
  waitedOut('二次诊疗 2'),
  publicSecondGrade('二次诊疗 2'),
]

const secondOpinionCancelling: CancelTerm[] = [
  { freeBefore: 'accepted', after: 'forbidden', source: '二次诊疗 4 说明4' },
]

const secondOpinionSteps = (workingDays: number, source: string): Step[] => [
  { title: '提交申请和病历', source: '二次诊疗 5' },
  reviewed('二次诊疗 5'),
  { title: '病历送给专家', source: '二次诊疗 1' },
  { title: '拿到书面意见', workingDays, source },
]

const secondOpinionPapers = [
  idDocument('二次诊疗 5'),
  diagnosisRecord('二次诊疗 2'),
  {
    kind: 'medical-record' as const,
    optional: true,
    hint: '完整的病历和检查报告，专家凭它给意见',
    source: '二次诊疗 1',
  },
]

const secondOpinionNotes: NoteRule[] = [
  { text: '接受服务以后不能取消，算用掉。', source: '二次诊疗 4 说明4' },
  ownCosts('二次诊疗 4 说明2'),
]

export const opinion: Service[] = [
  service({
    id: 'second-opinion-domestic',
    name: '国内二次诊疗意见',
    short: '国内二次诊疗',
    family: 'consult',
    icon: 'clipboard',
    summary: '请国内另一家医院的专家再看一遍病历，写一份意见给您。',
    keywords: ['二次诊疗', '第二意见', '会诊', '误诊', '国内'],
    source: '二次诊疗 4 第1项',
    line: 'general',
    onlyInsured: '二次诊疗 2',
    waiting: '二次诊疗 4 说明3',
    conditions: [...secondOpinion, noNamedDoctor('二次诊疗 4 第1项')],
    due: [{ workingDays: 5, source: '二次诊疗 4 第1项' }],
    materials: secondOpinionPapers,
    steps: secondOpinionSteps(5, '二次诊疗 4 第1项'),
    cancelling: secondOpinionCancelling,
    notes: [
      { text: '医院可以由您选，专家由专员安排。', source: '二次诊疗 4 第1项' },
      ...secondOpinionNotes,
      askForList('可以选的医院', '二次诊疗 3'),
    ],
  }),
  service({
    id: 'second-opinion-abroad',
    name: '国外二次诊疗意见',
    short: '国外二次诊疗',
    family: 'consult',
    icon: 'globe',
    summary: '请美国的专家再看一遍病历，写一份意见给您。',
    keywords: ['二次诊疗', '第二意见', '国外', '美国', '误诊'],
    source: '二次诊疗 4 第2项',
    line: 'general',
    onlyInsured: '二次诊疗 2',
    waiting: '二次诊疗 4 说明3',
    conditions: secondOpinion,
    due: [{ workingDays: 15, source: '二次诊疗 4 第2项' }],
    materials: secondOpinionPapers,
    steps: secondOpinionSteps(15, '二次诊疗 4 第2项'),
    cancelling: secondOpinionCancelling,
    notes: secondOpinionNotes,
  }),
  service({
    id: 'mdt-consult',
    name: '重疾多学科会诊',
    short: '多学科会诊',
    family: 'consult',
    icon: 'people',
    summary: '最多三个科的医生坐在一起看您的病，出一份治疗方案报告。',
    keywords: ['会诊', '多学科', 'MDT', '方案'],
    source: '多学科会诊 一',
    line: 'general',
    onlyInsured: '多学科会诊 二',
    waiting: '多学科会诊 二',
    conditions: [
      criticalIllness('多学科会诊 二', ['confirmed']),
      waitedOut('多学科会诊 二'),
      publicSecondGrade('多学科会诊 二'),
      noNamedDoctor('多学科会诊 四'),
    ],
    due: [{ workingDays: 5, source: '多学科会诊 四' }],
    materials: [idDocument('多学科会诊 五'), diagnosisRecord('多学科会诊 二')],
    steps: [
      { title: '打 10109955，按短信交材料', source: '多学科会诊 五' },
      reviewed('多学科会诊 五'),
      { title: '推荐合适的几个科', source: '多学科会诊 一' },
      { title: '您确认后，会诊并出报告', workingDays: 5, source: '多学科会诊 六3' },
    ],
    cancelling: [{ freeBefore: 'scheduled', after: 'forbidden', source: '多学科会诊 六3' }],
    notes: [
      { text: '约成以后不能取消。', source: '多学科会诊 六3' },
      { text: '确认以后自己没有按时去，也算用掉。', source: '多学科会诊 四 说明4' },
      { text: '看病的费用和往返食宿自付。', source: '多学科会诊 四 说明3' },
      askForList('可以会诊的 21 家医院', '多学科会诊 三'),
    ],
  }),
]
