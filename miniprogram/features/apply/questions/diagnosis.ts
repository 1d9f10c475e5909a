import type { DiagnosisCategory, DiagnosisStatus, Grade } from '@shared/contracts/vocabulary'
import {
  categoryWords,
  firstWords,
  gradeWords,
  ownershipWords,
  ruledOutWords,
  statusWords,
} from '@/copy/answers/illness'
import { fieldCopy } from '@/copy/questions'
import { conditionsOf, type FactQuestion, type FormContext, type Page } from '../page'
import { put, type Told } from '../told'
import { asked, wordChoice, yesNo } from './build'

const STATUSES: DiagnosisStatus[] = ['confirmed', 'suspected', 'none']
const CATEGORIES: DiagnosisCategory[] = ['malignant-tumour', 'critical', 'mild', 'tumour', 'other']
/** Of grades that people cannot tell apart the lower: it never says more than is true. */
const GRADES: Grade[] = ['3A', '3C', '2A', '2C', '1', 'none']

const categoriesFor = (context: FormContext): DiagnosisCategory[] => {
  const covered = conditionsOf(context, 'diagnosis').flatMap(({ categories }) => categories)
  const rare = covered.includes('rare-disease')
  return rare ? [...CATEGORIES.slice(0, -1), 'rare-disease', 'other'] : CATEGORIES
}

/** Only the members that this service's rules read are asked (ruling G16). */
function rest(told: Told, context: FormContext): Page[] {
  const illness = conditionsOf(context, 'diagnosis')
  const hospitals = conditionsOf(context, 'diagnosing-hospital')
  const dates = conditionsOf(context, 'diagnosis-date')
  const suspected = told.diagnosis?.status === 'suspected'
  return [
    illness.length > 0 &&
      wordChoice('diagnosis.category', categoryWords, categoriesFor(context), 'later'),
    dates.length > 0 && {
      ...asked('diagnosis.on', 'later'),
      source: dates[0]?.source,
      kind: 'day' as const,
      label: fieldCopy.diagnosisDay,
      max: context.today,
    },
    hospitals.length > 0 && {
      ...wordChoice('diagnosis.hospitalGrade', gradeWords, GRADES, 'later'),
      source: hospitals[0]?.source,
    },
    hospitals.some((one) => one.public) &&
      yesNo('diagnosis.hospitalPublic', ownershipWords, 'later'),
    illness.some(({ first }) => first) && yesNo('diagnosis.first', firstWords, 'later'),
    suspected &&
      conditionsOf(context, 'ruled-out').length > 0 &&
      yesNo('diagnosis.ruledOut', ruledOutWords, 'leadsOn'),
  ].filter((page): page is Exclude<typeof page, false> => page !== false)
}

/** The illness: how sure, which kind, when, where, and whether for the first time. */
export const diagnosis: FactQuestion = {
  fact: 'diagnosis',
  chapter: 'illness',
  pages(told, context) {
    const status = wordChoice('diagnosis.status', statusWords, STATUSES, 'later')
    return told.diagnosis?.status === 'none' ? [status] : [status, ...rest(told, context)]
  },
  hoped(told, context) {
    const { status, ...others } = told.diagnosis ?? {}
    if (!status) return null
    const [illness] = conditionsOf(context, 'diagnosis')
    return put(told, 'diagnosis', {
      ...{ category: illness?.categories[0] ?? 'critical', on: context.today },
      ...{ hospitalGrade: '3A', hospitalPublic: true, first: true },
      ...others,
      status,
    })
  },
}
