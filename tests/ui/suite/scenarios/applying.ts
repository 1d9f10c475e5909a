import { lendPhotos } from '../driver/photos'
import { type Area, type Scenario, scenario } from '../driver/scenario'
import { ApplicationPage } from '../pages/application'
import { type Answers, ApplyPage, confirmedTumour } from '../pages/apply'
import { BenefitsPage } from '../pages/benefits'
import { type ServiceOf, ServicePage } from '../pages/service'

interface Journey {
  as: string
  name: string
  of: ServiceOf
  answers: Answers
  /** Papers that must have been asked for. */
  papers: string[]
  /** What the sheet says before anything is submitted. */
  sheet: string[]
}

/** Through the form to an application that stands in the list. */
const journey = (it: Journey): Scenario =>
  scenario(it.as, it.name, async ({ app }) => {
    await lendPhotos(app)
    const form = await new ApplyPage(app).open(it.of)
    const passed = await form.fillTo('review', it.answers)
    expect(passed.filter((step) => step.startsWith('paper:'))).toEqual(
      it.papers.map((kind) => `paper:${kind}`),
    )
    await app.see('看一遍，没错就提交', '#review')
    const sheet = await form.hand()
    for (const words of it.sheet) expect(sheet).toContain(words)
    await app.see('已提交', '#submitted')
    const id = await new ApplicationPage(app).id()
    await app.tab('applications')
    await app.see('已提交，等受理', `#application-${id}`)
  })

export const applying: Area = {
  area: 'applying',
  scenarios: [
    scenario('o-insured-kangyue', 'from the list to the application', async ({ app }) => {
      await lendPhotos(app)
      const benefits = await new BenefitsPage(app).shown()
      await benefits.service('outpatient-appointment-open')
      await new ServicePage(app).apply()
      const form = new ApplyPage(app)
      await form.fillTo('review', { department: { words: '心内科' } })
      const sheet = await form.hand()
      expect(sheet).toContain('会占用 1 次')
      await app.see('已提交', '#submitted')
    }),
    journey({
      ...{ as: 'o-insured-kangyue', name: '都会康悦: a visit for a confirmed tumour' },
      of: { policyId: 'pol-kangyue', service: 'outpatient-appointment' },
      answers: {
        ...confirmedTumour,
        department: { words: '肿瘤科' },
      },
      papers: ['id-document', 'diagnosis-record'],
      sheet: ['会占用 1 次', '4.3 注意事项', '取消，次数退回', '取消，算用掉'],
    }),
    journey({
      ...{ as: 'o-insured-huikangjian', name: '都汇康健: a visit with somebody beside' },
      of: { policyId: 'pol-huikangjian', service: 'outpatient-appointment' },
      answers: {
        ...confirmedTumour,
        department: { words: '肿瘤科' },
      },
      papers: ['id-document', 'diagnosis-record'],
      sheet: ['会占用 1 次', '4.2 注意事项', '取消，算用掉'],
    }),
    journey({
      ...{ as: 'o-insured-manulife', name: '乐享安康: a second opinion from abroad' },
      of: { policyId: 'pol-manulife', service: 'international-second-opinion' },
      answers: confirmedTumour,
      papers: ['id-document', 'medical-record'],
      sheet: ['会占用 1 次', '寄出病历之前'],
    }),
    journey({
      ...{ as: 'o-insured-zhongan', name: "尊享e生: an expert's visit" },
      of: { policyId: 'pol-zhongan', service: 'green-expert-outpatient' },
      answers: confirmedTumour,
      papers: ['id-document', 'diagnosis-record'],
      sheet: ['会占用 1 次', '重疾绿通'],
    }),
    journey({
      ...{ as: 'o-insured-cpic', name: '太保蓝本: somebody beside at the hospital' },
      of: { policyId: 'pol-cpic', service: 'critical-escort' },
      answers: confirmedTumour,
      papers: ['id-document', 'diagnosis-record'],
      sheet: ['会占用 1 次', '第一章'],
    }),
    journey({
      ...{ as: 'o-guardian-of-minor', name: "a guardian's child" },
      of: { policyId: 'pol-minor', service: 'outpatient-appointment-open' },
      answers: { department: { words: '心内科' } },
      papers: ['id-document', 'guardianship-proof'],
      sheet: ['会占用 1 次'],
    }),
    journey({
      ...{ as: 'o-relative-past-waiting', name: 'a designated husband for himself' },
      of: { policyId: 'pol-kangyue', service: 'outpatient-appointment', person: 'des-kangyue-1' },
      answers: {
        ...confirmedTumour,
        department: { words: '肿瘤科' },
      },
      papers: ['id-document', 'diagnosis-record'],
      sheet: ['会占用 1 次'],
    }),
  ],
}
