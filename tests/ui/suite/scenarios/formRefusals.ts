import { type Area, type Scenario, scenario } from '../driver/scenario'
import { type Answers, ApplyPage, confirmedTumour } from '../pages/apply'
import { readClause } from '../pages/clauseSheet'
import type { ServiceOf } from '../pages/service'

interface Barred {
  as: string
  name: string
  of: ServiceOf
  before: Answers
  /** The page and the answer that raises the barrier there. */
  page: string
  answer: Answers[string]
  code: string
  /** Words of the barrier, its clause among them. */
  says: string[]
  clause: string
}

/** An answer that bars says so on its own page, with the clause; another answer takes it away. */
const barred = (it: Barred): Scenario =>
  scenario(it.as, it.name, async ({ app }) => {
    const form = await new ApplyPage(app).open(it.of)
    await form.fillTo(it.page, it.before)
    await form.say(it.page, it.answer)
    const words = await form.barrier(it.code)
    for (const part of [...it.says, it.clause]) expect(words).toContain(part)
    expect(await readClause(app, `#question-${it.page}`, it.clause)).toContain('手册')
  })

const visit: ServiceOf = { policyId: 'pol-kangyue', service: 'outpatient-appointment' }
const confirmed: Answers = { 'diagnosis-status': 'confirmed' }

export const formRefusals: Area = {
  area: 'answers that bar',
  scenarios: [
    barred({
      ...{ as: 'o-insured-kangyue', name: 'an illness that nobody has confirmed' },
      ...{ of: visit, before: {}, page: 'diagnosis-status', answer: 'none' },
      ...{ code: 'DIAGNOSIS_NOT_CONFIRMED', says: ['还没有确诊'], clause: '手册 4.3' },
    }),
    barred({
      ...{ as: 'o-insured-kangyue', name: 'an illness the handbook does not list' },
      ...{ of: visit, before: confirmed, page: 'diagnosis-category', answer: 'other' },
      ...{ code: 'DIAGNOSIS_NOT_COVERED', says: ['病情不在范围内'], clause: '手册' },
    }),
    barred({
      ...{ as: 'o-insured-kangyue', name: 'a department left out of the service' },
      of: { policyId: 'pol-kangyue', service: 'outpatient-appointment-open' },
      ...{ before: {}, page: 'department', answer: { words: '产科' } },
      ...{ code: 'DEPARTMENT_EXCLUDED', says: ['这个科室不在范围内'], clause: '手册 4.3' },
    }),
    barred({
      ...{ as: 'o-insured-kangyue', name: 'a doctor asked for by name' },
      of: { policyId: 'pol-kangyue', service: 'outpatient-appointment-open' },
      ...{ before: { department: { words: '心内科' } }, page: 'namesDoctor', answer: 'yes' },
      ...{ code: 'DOCTOR_NOT_SELECTABLE', says: ['不能点名要医生'], clause: '手册 4.3' },
    }),
    barred({
      ...{ as: 'o-insured-zhongan', name: '尊享e生: no exam order for an exam' },
      of: { policyId: 'pol-zhongan', service: 'green-exam-fast-track' },
      before: confirmedTumour,
      ...{ page: 'examOrder', answer: 'no', code: 'EXAM_ORDER_REQUIRED' },
      ...{ says: ['还缺检查单'], clause: '重疾绿通' },
    }),
    barred({
      ...{ as: 'o-insured-cpic', name: '太保蓝本: no critical illness, no service' },
      of: { policyId: 'pol-cpic', service: 'critical-escort' },
      ...{ before: confirmed, page: 'diagnosis-category', answer: 'other' },
      ...{ code: 'DIAGNOSIS_NOT_COVERED', says: ['病情不在范围内'], clause: '手册' },
    }),
    barred({
      ...{ as: 'o-insured-huikangjian', name: '都汇康健: an illness found in the waiting' },
      of: { policyId: 'pol-huikangjian', service: 'outpatient-appointment' },
      before: { ...confirmed, 'diagnosis-category': 'malignant-tumour' },
      ...{ page: 'diagnosis-on', answer: { day: '2025-10-20' }, code: 'DIAGNOSIS_TOO_EARLY' },
      ...{ says: ['确诊得太早'], clause: '手册' },
    }),
  ],
}
