import { type Area, scenario } from '../driver/scenario'
import { ApplyPage, confirmedTumour } from '../pages/apply'
import type { ServiceOf } from '../pages/service'

const VISIT: ServiceOf = { policyId: 'pol-kangyue', service: 'outpatient-appointment' }

export const drafts: Area = {
  area: 'drafts',
  scenarios: [
    scenario('o-insured-kangyue', 'a form that was left goes on where it was', async ({ app }) => {
      const form = await new ApplyPage(app).open(VISIT)
      await form.fillTo('department', confirmedTumour)
      await app.open('/pages/benefits/index')
      await form.open(VISIT)
      await app.see('上次没填完，接着填吗？')
      await app.see('恶性肿瘤')
      await app.tap('#form-resume')
      await form.asks('department')
    }),
    scenario('o-insured-kangyue', 'begun anew, nothing of it is left', async ({ app }) => {
      const form = await new ApplyPage(app).open(VISIT)
      await form.fillTo('diagnosis-on', confirmedTumour)
      await app.open('/pages/benefits/index')
      await form.open(VISIT)
      await app.tap('#form-restart')
      await form.fillTo('diagnosis-status')
      expect(await form.isChosen('confirmed')).toBe(false)
    }),
    scenario(
      'o-insured-kangyue',
      'one step back, and the answer is still there',
      async ({ app }) => {
        const form = await new ApplyPage(app).open(VISIT)
        await form.fillTo('diagnosis-category', confirmedTumour)
        await app.tap('#form-back')
        await form.asks('diagnosis-status')
        expect(await form.isChosen('confirmed')).toBe(true)
      },
    ),
    scenario(
      'o-insured-kangyue',
      'a page that is not answered points to itself',
      async ({ app }) => {
        const form = await new ApplyPage(app).open(VISIT)
        await form.fillTo('diagnosis-status')
        await form.next()
        await app.see('请先选一个', '.hq-bar')
        await form.asks('diagnosis-status')
      },
    ),
    scenario('o-insured-kangyue', "another service's form knows nothing of it", async ({ app }) => {
      const form = await new ApplyPage(app).open(VISIT)
      await form.fillTo('diagnosis-category', confirmedTumour)
      await form.open({ ...VISIT, service: 'hospital-guide' })
      await form.fillTo('diagnosis-status')
      expect(await form.isChosen('confirmed')).toBe(false)
    }),
  ],
}
