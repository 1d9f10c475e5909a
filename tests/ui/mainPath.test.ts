import { buildAll, type LocalCloud, startCloud } from './mainPath/cloud'
import { type Person, personWithPhone } from './mainPath/person'

const SERVICE = 'outpatient-appointment'
const MINUTES = 60_000

/** The answers of somebody whose illness was found last month, by the question's page. */
const ANSWERS: [question: string, answer: string][] = [
  ['diagnosis-status', '#choice-confirmed'],
  ['diagnosis-category', '#choice-malignant-tumour'],
  ['diagnosis-on', 'yesterday'],
  ['diagnosis-hospitalGrade', '#choice-3A'],
  ['diagnosis-first', '#choice-yes'],
  ['department', '#word-肿瘤科'],
  ['namesDoctor', '#choice-no'],
  ['wantedOn', '#choice-unsure'],
]

const yesterday = () => new Date(Date.now() + 8 * 3_600_000 - 86_400_000).toISOString().slice(0, 10)

describe('applying for a specialist appointment, from the first look to taking it back', () => {
  let cloud: LocalCloud
  let person: Person

  beforeAll(async () => {
    buildAll()
    cloud = await startCloud()
    person = await personWithPhone(cloud.url, 'o-insured-kangyue')
  }, 5 * MINUTES)
  afterAll(async () => {
    await person?.leave()
    await cloud?.discard()
  })

  const row = () => person.see(`#service-${SERVICE}`)
  const answer = async (question: string, choice: string) => {
    await person.see(`#question-${question}`).waitFor()
    if (choice === 'yesterday') await person.see('input[type=date]').fill(yesterday())
    else await person.tap(choice)
    await person.tap('#form-next')
  }

  test('the first page says that one use is left', async () => {
    await row().waitFor()
    expect(await row().locator('.remaining-count').innerText()).toBe('1')
  })

  test('the service page leads to the form, which asks for whom', async () => {
    await row().click()
    await person.tap('#apply')
    await person.see('#question-who').waitFor()
    await person.tap('#choice-insured')
    await person.tap('#form-next')
  })

  test('one question a page, and a question left open is pointed to', async () => {
    await person.see('#question-diagnosis-status').waitFor()
    await person.tap('#form-next')
    expect(await person.see('.hq-bar').innerText()).toContain('请先选一个')
    for (const [question, choice] of ANSWERS) await answer(question, choice)
  })

  test('the form left half filled is offered again', async () => {
    await person.see('#paper-id-document').waitFor()
    await person.page.reload()
    await person.tap('#form-resume')
    await person.see('#paper-id-document').waitFor()
  })

  test('photos of both papers go up page by page', async () => {
    await person.takePhotos('id-document', 1)
    await person.tap('#form-next')
    await person.see('#paper-diagnosis-record').waitFor()
    await person.takePhotos('diagnosis-record', 2)
    await person.tap('#form-next')
    await person.see('#review').waitFor()
  })

  test('the sheet says that one use becomes none, and wants consents that start empty', async () => {
    await person.tap('#form-confirm')
    await person.see('#submit-application').waitFor()
    expect(await person.see('.hq-use').getAttribute('aria-label')).toBe('从 1 次变为 0 次')
    const boxes = person.page.locator('[id^=consent-]:visible')
    for (const box of await boxes.all())
      expect(await box.getAttribute('aria-checked')).toBe('false')
    await person.tap('#submit-application')
    expect(await person.see('.hq-consents').innerText()).toContain('请先勾选同意')
    for (const box of await boxes.all()) await box.click()
    await person.tap('#submit-application')
    await person.see('#submitted').waitFor()
  })

  test('the application shows its timeline, three papers with receipts, and the use held', async () => {
    expect(await person.see('#application-timeline').innerText()).toContain('已提交')
    expect(await person.page.locator('#application-papers .hq-receipt:visible').count()).toBe(3)
    await person.see('.hq-use-state--held').waitFor()
  })

  test('after a reload it is still there', async () => {
    await person.page.reload()
    expect(await person.see('#application-timeline').innerText()).toContain('已提交')
  })

  test('after a power cut it is still there, and no use is left', async () => {
    await cloud.kill()
    await cloud.start()
    await person.open('/pages/applications/index')
    await person.page.reload()
    await person.see('.hq-application--submitted').waitFor()
    await person.tap('#tab-benefits')
    await row().waitFor()
    expect(await row().innerText()).toContain('次数已占用')
  })

  test('cancelling is explained before it is done, and gives the use back', async () => {
    await person.tap('#tab-applications')
    await person.tap('.hq-application--submitted')
    await person.tap('#cancel-row')
    await person.tap('#cancel-confirm')
    await person.see('.hq-use-state--released').waitFor()
    await person.open('/pages/benefits/index')
    await row().locator('.remaining-count').waitFor()
    expect(await row().locator('.remaining-count').innerText()).toBe('1')
  })

  test('nothing went wrong in the page on the way', () => {
    expect(person.faults).toEqual([])
  })
})
