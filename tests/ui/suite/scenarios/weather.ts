import { ask } from '../driver/api'
import { lendPhotos } from '../driver/photos'
import { type Area, scenario } from '../driver/scenario'
import { ApplyPage } from '../pages/apply'
import { BenefitsPage } from '../pages/benefits'
import { ServicePage } from '../pages/service'

const VISIT = { policyId: 'pol-kangyue', service: 'outpatient-appointment-open' }

export const weather: Area = {
  area: 'no network, slow network',
  scenarios: [
    scenario(
      'o-insured-waiting',
      'offline the list says so, and comes with a tap',
      async (world) => {
        const { app, gate } = world
        await new BenefitsPage(app).shown()
        gate.weather.offline = true
        await app.open(
          '/packages/service/pages/service/index?policyId=pol-waiting&service=phone-doctor',
        )
        await app.see('没能打开这项服务')
        gate.weather.offline = false
        await app.tapWords('.hq-button', '再试一次')
        await app.find('.answer-title')
      },
    ),
    scenario('o-insured-kangyue', 'a slow cloud: bones first, then the services', async (world) => {
      const { app, gate } = world
      await new BenefitsPage(app).shown()
      gate.weather.slowMs = 1500
      await app.open(
        '/packages/service/pages/service/index?policyId=pol-kangyue&service=phone-doctor',
      )
      await app.find('.hq-skeleton')
      await app.find('.answer-title')
      expect(await app.has('.hq-skeleton')).toBe(false)
    }),
    scenario('o-insured-kangyue', 'a submit that nobody heard is made once', async (world) => {
      const { app, gate } = world
      await lendPhotos(app)
      const form = await new ApplyPage(app).open(VISIT)
      await form.fillTo('review', { department: { words: '心内科' } })
      await form.confirm()
      await form.consent()
      gate.weather.offline = true
      await app.tap('#submit-application')
      await app.see('没等到回音', '.hq-sheet')
      gate.weather.offline = false
      await form.submit()
      const { applications } = await ask<{ applications: object[] }>(
        ...([world, 'applications', 'o-insured-kangyue', { action: 'list' }] as const),
      )
      expect(applications).toHaveLength(1)
    }),
    scenario('o-insured-kangyue', 'the applications can be asked for again', async (world) => {
      const { app, gate } = world
      await new BenefitsPage(app).shown()
      gate.weather.offline = true
      await app.tab('applications')
      await app.see('申请没有打开')
      gate.weather.offline = false
      await app.tapWords('.hq-button', '再试一次')
      await app.see('还没有申请')
    }),
    scenario(
      'o-insured-kangyue',
      'what is seen stays seen when the network goes',
      async (world) => {
        const { app, gate } = world
        const page = await new ServicePage(app).open(VISIT)
        gate.weather.offline = true
        expect(await page.answer()).toBe('今天可以申请')
      },
    ),
  ],
}
