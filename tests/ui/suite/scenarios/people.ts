import { fileVisit, personOnRecord } from '../driver/api'
import { type Area, scenario } from '../driver/scenario'
import { BenefitsPage } from '../pages/benefits'
import { BindPage, claimOf } from '../pages/bind'

export const people: Area = {
  area: 'who is asking',
  scenarios: [
    scenario('o-stranger', 'somebody unknown is asked who they are', async ({ app }) => {
      await app.see('先核对您的身份')
      expect(await app.has('.hq-service-row')).toBe(false)
      await app.tab('me')
      await app.see('还没有绑定身份')
    }),
    scenario('o-stranger', 'a name that fits nobody on record opens nothing', async (world) => {
      const { app } = world
      const form = await new BindPage(app, world).shown()
      await form.bind({ ...claimOf('p-manulife'), name: '李四' })
      await app.see('和保单的记录对不上', '#bind-fault')
    }),
    scenario('o-stranger', 'a number too short is told at once', async ({ app }) => {
      await app.find('#bind')
      await app.write('bind-name', '王小兰')
      await app.write('bind-idNumber', '1101')
      await app.write('bind-phone', '13800000000')
      await app.tap('#bind')
      await app.see('身份证号是 18 位，请再核对', '#bind-idNumber')
    }),
    scenario('o-insured-manulife', 'unbound, and bound again', async (world) => {
      const { app } = world
      await new BenefitsPage(app).shown()
      await app.tab('me')
      await app.see('孙*华', '#who')
      await app.tap('#unbind')
      await app.tap('#unbind-confirm')
      await app.see('还没有绑定身份')
      await app.tab('benefits')
      await (await new BindPage(app, world).shown()).bind(claimOf('p-manulife'))
      await new BenefitsPage(app).says('outpatient-appointment', '专家门诊协调 可申请 剩 1 次 1')
    }),
    scenario('o-insured-manulife', "another's application is not found", async (world) => {
      const { id } = await fileVisit(world)
      await world.app.open(`/packages/service/pages/application/index?id=${id}`)
      await world.app.see('没有找到这份申请')
    }),
    scenario('o-insured-kangyue', 'for the mother the list says when', async ({ app }) => {
      const benefits = await new BenefitsPage(app).shown()
      await benefits.person('des-kangyue-2')
      await benefits.says('outpatient-appointment', '专家门诊预约 3 月 30 日起可用（等待期）')
      await benefits.person('insured')
      await benefits.says('outpatient-appointment', '专家门诊预约 可申请 剩 1 次 1')
    }),
    scenario('o-insured-two-policies', 'the other policy is a tap away', async ({ app }) => {
      await new BenefitsPage(app).shown()
      await app.see('另一份：众安保险')
      await app.tap('#policy-pol-two-zhongan')
      await app.see('尊享e生·中高端 2024 普通部版', '.hq-policy')
      await app.find('#service-green-expert-outpatient')
    }),
    scenario('o-insured-kangyue', 'names and numbers are masked', async ({ app }) => {
      await new BenefitsPage(app).shown()
      await app.tab('me')
      const words = await app.see('王*兰', '#who')
      expect(words).not.toContain('王小兰')
      expect(words).not.toContain(personOnRecord('p-kangyue').phone)
    }),
    scenario('o-insured-kangyue', 'after a change of person nothing is left', async (world) => {
      await new BenefitsPage(world.app).shown()
      const app = await world.restart('o-insured-waiting')
      await new BenefitsPage(app).says(
        'outpatient-appointment',
        '专家门诊预约 3 月 20 日起可用（等待期）',
      )
    }),
    scenario(
      '',
      'a browser without a person offers the demo people',
      async ({ app }) => {
        await app.see('以谁的身份打开')
        await app.tap('#identity-o-insured-waiting')
        await new BenefitsPage(app).shown()
        await app.tab('me')
        await app.tap('#identity')
        await app.tap('#identity-o-insured-manulife')
        await app.see('乐享安康', '.hq-policy')
      },
      { needs: 'browser' },
    ),
  ],
}
