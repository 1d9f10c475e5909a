import { ask, desk, fileVisit, visitTold } from '../driver/api'
import { type Area, type Scenario, scenario } from '../driver/scenario'
import { BenefitsPage } from '../pages/benefits'
import { readClause } from '../pages/clauseSheet'
import { type ServiceOf, ServicePage } from '../pages/service'

interface Refused {
  as: string
  name: string
  of: ServiceOf
  code: string
  /** Words of the answer, the largest of the page. */
  answer: string
  /** The clause it rests on, as it is shown, and words that stand only in its text. */
  clause: string
}

/** What bars stands on the page with its clause, and the clause can be read. */
const refused = ({ as, name, of, code, answer, clause }: Refused): Scenario =>
  scenario(as, name, async ({ app }) => {
    const page = await new ServicePage(app).open(of)
    await app.see(answer, '.hq-page')
    const reason = await page.reason(code)
    expect(reason).toContain(clause)
    expect(await app.has('#apply')).toBe(false)
    const text = await readClause(app, `#reason-${code}`, clause)
    expect(text.length).toBeGreaterThan(clause.length + 20)
  })

const KANGYUE = 'pol-kangyue'

export const refusals: Area = {
  area: 'what is refused, and by which clause',
  scenarios: [
    refused({
      ...{ as: 'o-insured-waiting', name: 'in the waiting: the day after its last' },
      of: { policyId: 'pol-waiting', service: 'inpatient-coordination' },
      ...{ code: 'WAITING_PERIOD', answer: '3 月 20 日', clause: '手册' },
    }),
    refused({
      ...{ as: 'o-insured-reinstated', name: 'after a reinstatement the waiting runs once more' },
      of: { policyId: 'pol-reinstated', service: 'inpatient-coordination' },
      ...{ code: 'WAITING_PERIOD', answer: '3 月 30 日', clause: '手册' },
    }),
    refused({
      ...{ as: 'o-insured-kangyue', name: 'a relative designated ten days ago has to wait' },
      of: { policyId: KANGYUE, service: 'outpatient-appointment', person: 'des-kangyue-2' },
      ...{ code: 'RELATIVE_WAITING_PERIOD', answer: '可以申请', clause: '手册' },
    }),
    refused({
      ...{ as: 'o-insured-kangyue', name: 'the phone doctor is for the insured alone' },
      of: { policyId: KANGYUE, service: 'phone-doctor', person: 'des-kangyue-1' },
      ...{ code: 'BENEFICIARY_NOT_ALLOWED', answer: '亲属不能用这项', clause: '手册' },
    }),
    refused({
      ...{ as: 'o-relative-past-waiting', name: 'the husband may not file for a bed himself' },
      of: { policyId: KANGYUE, service: 'inpatient-coordination', person: 'des-kangyue-1' },
      ...{ code: 'APPLICANT_NOT_ALLOWED', answer: '不能由您来申请', clause: '手册' },
    }),
    refused({
      ...{ as: 'o-insured-huikangjian', name: 'the visit after a consult needs the consult first' },
      of: { policyId: 'pol-huikangjian', service: 'domestic-visit-after-consult' },
      ...{ code: 'PREREQUISITE_MISSING', answer: '要先用另一项服务', clause: '手册' },
    }),
    scenario('o-insured-kangyue', 'a use spent: the row and the page say so', async (world) => {
      const { app } = world
      const filed = await fileVisit(world)
      await desk(world, filed, 'accept')
      await desk(world, filed, 'milestone', visitTold)
      await desk(world, filed, 'milestone', { stage: 'in-progress' })
      await desk(world, filed, 'complete')
      await app.open('/pages/benefits/index')
      const benefits = await new BenefitsPage(app).shown()
      await benefits.says('outpatient-appointment-open', '门诊预约·免确诊 已用完 共 1 次 0')
      await benefits.service('outpatient-appointment-open')
      const reason = await new ServicePage(app).reason('QUOTA_EXHAUSTED')
      expect(reason).toContain('4.3')
      expect(await app.has('#apply')).toBe(false)
      await app.see('申请，占用 1 次', '#history')
    }),
    scenario('o-insured-manulife', 'a service the policy has not is not found', async ({ app }) => {
      await app.open(
        '/packages/service/pages/service/index?policyId=pol-manulife&service=oncology-drug',
      )
      await app.see('这份保单里没有这项服务')
    }),
    scenario('o-insured-manulife', "somebody else's policy is not found", async (world) => {
      const answer = await ask(world, 'benefits', 'o-insured-kangyue', { action: 'list' })
      expect(answer.ok).toBe(true)
      await world.app.open(
        '/packages/service/pages/service/index?policyId=pol-kangyue&service=phone-doctor',
      )
      await world.app.see('这份保单里没有这项服务')
    }),
    scenario('o-insured-kangyue', 'a refusal names somebody to call', async ({ app }) => {
      await new ServicePage(app).open({
        ...{ policyId: KANGYUE, service: 'phone-doctor', person: 'des-kangyue-1' },
      })
      await app.find('#hotline')
      await app.mini.mockWxMethod('makePhoneCall', { errMsg: 'makePhoneCall:ok' })
      await app.tap('#hotline')
    }),
  ],
}
