import type { App } from '../driver/app'
import { type Area, scenario } from '../driver/scenario'
import { until } from '../driver/until'
import { BenefitsPage } from '../pages/benefits'

const classes = async (app: App): Promise<string> =>
  String(await (await app.find('.hq-page')).attribute('class'))

const becomes = (app: App, name: string, is: boolean) =>
  until(`${name} ${is ? 'on' : 'off'}`, async () =>
    (await classes(app)).split(' ').includes(name) === is ? 'yes' : '',
  )

export const looks: Area = {
  area: 'large text, dark pages, finding things',
  scenarios: [
    scenario('o-insured-kangyue', 'large text by one tap, on every page', async ({ app }) => {
      await new BenefitsPage(app).shown()
      await becomes(app, 'hq-large', false)
      await app.tap('#large-text')
      await becomes(app, 'hq-large', true)
      await app.tab('me')
      await becomes(app, 'hq-large', true)
    }),
    scenario('o-insured-kangyue', 'dark by choice', async ({ app }) => {
      await new BenefitsPage(app).shown()
      await app.tab('me')
      await app.tap('#part-dark')
      await becomes(app, 'hq-dark', true)
      await app.tap('#part-light')
      await becomes(app, 'hq-dark', false)
    }),
    scenario(
      'o-insured-kangyue',
      'dark because the phone is',
      async ({ app }) => {
        await new BenefitsPage(app).shown()
        await becomes(app, 'hq-dark', true)
      },
      { dark: true },
    ),
    scenario(
      'o-insured-kangyue',
      'large text is 20 px and more',
      async ({ app }) => {
        await new BenefitsPage(app).shown()
        const size = async () =>
          Number.parseFloat(await (await app.find('.hq-row__title')).style('font-size'))
        const before = await size()
        await app.tap('#large-text')
        await until('larger words', async () => (await size()) > before)
        expect(await size()).toBeGreaterThanOrEqual(20)
      },
      { needs: 'layout' },
    ),
    scenario('o-insured-kangyue', 'a need in plain words finds its services', async ({ app }) => {
      await new BenefitsPage(app).shown()
      await app.input('#search .hq-search__input', '我要住院')
      await app.see('住院协调', '#search-results')
      await app.tap('#found-inpatient-coordination')
      await app.at('packages/service/pages/service/index')
    }),
    scenario(
      'o-insured-kangyue',
      'words that find nothing lead to the hotline',
      async ({ app }) => {
        await new BenefitsPage(app).shown()
        await app.input('#search .hq-search__input', '修自行车')
        await app.see('没有找到对应的服务', '#search-results')
        await app.see('打 9516 9038', '#search-results')
      },
    ),
    scenario('o-insured-kangyue', 'the handbook opens from the policy', async ({ app }) => {
      await new BenefitsPage(app).shown()
      await app.tap('#open-handbook')
      await app.at('packages/handbook/pages/reader/index')
      await app.see('4.3')
    }),
    scenario('o-insured-kangyue', 'the hotline stands under the name', async ({ app }) => {
      await new BenefitsPage(app).shown()
      await app.tab('me')
      await app.see('9516 9038', '#hotlines')
    }),
  ],
}
