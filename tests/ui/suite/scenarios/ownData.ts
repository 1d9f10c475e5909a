import { ask, fileVisit } from '../driver/api'
import { type Area, scenario } from '../driver/scenario'
import { BenefitsPage } from '../pages/benefits'
import { BindPage } from '../pages/bind'
import { ServicePage } from '../pages/service'

const HOME = '/packages/privacy/pages/home/index'
const CONSENTS = '/packages/privacy/pages/consents/index'

interface Exported {
  export: { person: { name: string }; applications: { id: string }[] }
}

export const ownData: Area = {
  area: 'what is mine to know, take back and erase',
  scenarios: [
    scenario(
      'o-insured-kangyue',
      'a consent is withdrawn, its consequence first',
      async (world) => {
        const { app } = world
        const { id } = await fileVisit(world)
        await app.open(CONSENTS)
        await app.see('处理健康信息', '#consent-health-data')
        await app.tap('#receipts-health-data')
        await app.see('同意', '.hq-fold__body')
        await app.tap('#withdraw-health-data')
        const words = await app.see('会跟着取消', '.hq-sheet')
        expect(words).toContain('次数退回')
        await app.tap('#withdraw-confirm')
        await app.gone('.hq-sheet')
        await app.see('还没有同意过', '#consent-health-data')
        await app.open(`/packages/service/pages/application/index?id=${id}`)
        await app.see('已取消', '.hq-status-head')
      },
    ),
    scenario(
      'o-insured-kangyue',
      'a consent given once for all is not asked for again',
      async ({ app }) => {
        await app.open(CONSENTS)
        await app.tap('#grant-health-data')
        await app.see('以后用到时不再一次次问您', '.hq-sheet')
        await app.tap('#grant-confirm')
        await app.see('起一直有效', '#consent-health-data')
        await app.gone('#grant-health-data')
      },
    ),
    scenario('o-insured-kangyue', 'everything about me comes as one file', async (world) => {
      const { app } = world
      const { id } = await fileVisit(world)
      await app.open(HOME)
      await app.tap('#export')
      await app.see('已存好', '#export')
      const told = await ask<Exported>(world, 'privacy', 'o-insured-kangyue', { action: 'export' })
      expect(told.export.person.name).toBe('王小兰')
      expect(told.export.applications.map((one) => one.id)).toContain(id)
    }),
    scenario(
      'o-insured-kangyue',
      'erased: asked twice, with what is kept and until when',
      async (world) => {
        const { app } = world
        await fileVisit(world)
        await app.open('/packages/privacy/pages/erase/index')
        await app.see('留到', '#keeps')
        await app.tap('#erase')
        await app.see('确定要删吗', '.hq-sheet')
        await app.tap('#erase-first')
        await app.see('不能恢复', '.hq-sheet')
        await app.tap('#erase-second')
        await app.see('删好了')
        await app.tap('#erased-home')
        await new BindPage(app, world).shown()
      },
    ),
    scenario(
      'o-insured-kangyue',
      'a refusal is explained, and a human asked and answering',
      async (world) => {
        const { app } = world
        await new ServicePage(app).open({
          ...{ policyId: 'pol-kangyue', service: 'phone-doctor', person: 'des-kangyue-1' },
        })
        await app.tap('#why-BENEFICIARY_NOT_ALLOWED')
        await app.see('系统照手册条款自动核对', '.hq-sheet')
        await app.tap('#explain-ask')
        await app.at('packages/privacy/pages/ask/index')
        await app.write('ask-words', '我先生也在手册里，为什么不能用？')
        await app.tap('#send-enquiry')
        await app.see('已发给专员')
        const desk = await world.restart('o-specialist')
        await desk.open('/packages/desk/pages/enquiries/index')
        await desk.see('我先生也在手册里', '#desk-enquiries')
        const [answer] = await desk.findAll('#desk-enquiries .hq-button')
        await answer?.tap()
        await desk.see('我先生也在手册里', '.hq-sheet')
        await desk.input(
          '#answer-words .hq-field__input',
          '电话医生只给被保险人本人用，门诊预约两位都能用。',
        )
        await desk.tap('#send-answer')
        await desk.see('没有等答复的')
        const again = await world.restart('o-insured-kangyue')
        await again.open('/packages/privacy/pages/enquiries/index')
        await again.see('门诊预约两位都能用', '#enquiries')
      },
    ),
    scenario('o-insured-kangyue', 'whoever looked stands in the record', async (world) => {
      const { app, cloud } = world
      const { id } = await fileVisit(world)
      await ask({ cloud }, 'desk', 'o-specialist', { action: 'get', id })
      await new BenefitsPage(app).shown()
      await app.tab('me')
      await app.tap('#to-privacy')
      await app.at('packages/privacy/pages/home/index')
      await app.tap('#to-log')
      await app.see('健康专员', '#access-log')
    }),
  ],
}
