import { buildAll, type LocalCloud, startCloud } from './mainPath/cloud'
import { type Person, personWithPhone } from './mainPath/person'

const FORM = '/packages/service/pages/apply/index?policyId=pol-kangyue&service=phone-doctor'

describe('an answer that is lost on the way', () => {
  let cloud: LocalCloud
  let person: Person

  beforeAll(async () => {
    buildAll()
    cloud = await startCloud()
    person = await personWithPhone(cloud.url, 'o-insured-kangyue')
  }, 300_000)
  afterAll(async () => {
    await person?.leave()
    await cloud?.discard()
  })

  /** The cloud hears and acts, and the phone hears nothing of it. */
  const loseAnswersOfSubmits = () =>
    person.page.route('**/call/applications', async (route) => {
      if (route.request().postDataJSON().action !== 'submit') return route.continue()
      await route.fetch()
      await route.abort()
    })

  const fillIn = async () => {
    await person.open(FORM)
    await person.see('#question-topic').waitFor()
    await person.tap('#choice-general')
    await person.tap('#form-next')
    await person.tap('#form-confirm')
    await person.see('#submit-application').waitFor()
    for (const box of await person.page.locator('[id^=consent-]:visible').all()) await box.click()
  }

  test('is told in words, and the draft waits', async () => {
    await fillIn()
    await loseAnswersOfSubmits()
    await person.tap('#submit-application')
    await person.page.getByText('没等到回音').waitFor()
    expect(await person.see('#submit-application').innerText()).toBe('再提交一次')
  })

  test('the second try is answered as the first was, and there is one application', async () => {
    await person.page.unroute('**/call/applications')
    await person.tap('#submit-application')
    await person.see('#submitted').waitFor()
    await person.open('/pages/applications/index')
    await person.see('.hq-application').waitFor()
    expect(await person.page.locator('.hq-application:visible').count()).toBe(1)
  })

  test('the draft is gone: the form begins anew', async () => {
    await person.open(FORM)
    await person.page.reload()
    await person.see('#question-topic').waitFor()
    expect(await person.page.locator('#form-resume').count()).toBe(0)
  })
})
