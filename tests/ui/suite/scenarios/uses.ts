import { desk, file, fileVisit, tumour, visitTold } from '../driver/api'
import { type Area, scenario, type World } from '../driver/scenario'
import { ApplicationPage } from '../pages/application'
import { BenefitsPage } from '../pages/benefits'

const VISIT = 'outpatient-appointment-open'

/** 乐享安康's second opinion from abroad, filed by the insured. */
const fileOpinion = (world: World) =>
  file(world, 'o-insured-manulife', {
    ...{ policyId: 'pol-manulife', service: 'international-second-opinion' },
    facts: { diagnosis: tumour },
    papers: ['id-document', 'medical-record'],
    consents: ['health-data', 'provider', 'cross-border'],
  })

const fileNursing = (world: World) =>
  file(world, 'o-insured-kangyue', {
    service: 'home-nursing-guidance',
    facts: { diagnosis: tumour, nursing: { kind: 'basic', invasive: false } },
    papers: ['id-document', 'diagnosis-record'],
  })

export const uses: Area = {
  area: 'uses before and after',
  scenarios: [
    scenario('o-insured-kangyue', 'an application holds the last use', async (world) => {
      const benefits = await new BenefitsPage(world.app).shown()
      await benefits.says(VISIT, '门诊预约·免确诊 可申请 剩 1 次 1')
      await fileVisit(world)
      await world.app.open('/pages/benefits/index')
      await benefits.says(VISIT, '门诊预约·免确诊 办理中 次数已占用')
    }),
    scenario('o-insured-kangyue', 'of two uses one is left', async (world) => {
      const benefits = await new BenefitsPage(world.app).shown()
      await benefits.says('home-nursing-guidance', '上门护理指导 可申请 剩 2 次 2')
      await fileNursing(world)
      await world.app.open('/pages/benefits/index')
      await benefits.says('home-nursing-guidance', '上门护理指导 办理中 还剩 1 次 1')
    }),
    scenario(
      'o-relative-past-waiting',
      'the use the wife took is gone for him too',
      async (world) => {
        const { app } = world
        const benefits = await new BenefitsPage(app).shown()
        await benefits.says('outpatient-appointment', '专家门诊预约 可申请 剩 1 次 1')
        await file(world, 'o-insured-kangyue', {
          service: 'outpatient-appointment',
          facts: {
            diagnosis: tumour,
            department: '肿瘤科',
          },
          papers: ['id-document', 'diagnosis-record'],
        })
        await app.open('/pages/benefits/index')
        await benefits.says('outpatient-appointment', '专家门诊预约 办理中 次数已占用')
      },
    ),
    scenario('o-insured-kangyue', 'cancelled in time, the use comes back', async (world) => {
      const { app } = world
      const filed = await fileVisit(world)
      const page = await new ApplicationPage(app).open(filed.id)
      const sheet = await page.askToCancel()
      expect(sheet).toContain('退回')
      expect(sheet).toContain('4.3 注意事项')
      await app.tap('#cancel-confirm')
      await app.see('已取消', '#application-status')
      await app.tab('benefits')
      await new BenefitsPage(app).says(VISIT, '门诊预约·免确诊 可申请 剩 1 次 1')
    }),
    scenario(
      'o-insured-kangyue',
      'past the point of no return it is asked twice',
      async (world) => {
        const { app } = world
        const filed = await fileVisit(world)
        await desk(world, filed, 'accept')
        await desk(world, filed, 'milestone', visitTold)
        const page = await new ApplicationPage(app).open(filed.id)
        const sheet = await page.askToCancel()
        expect(sheet).toContain('算用掉')
        await app.tap('#cancel-ask')
        await app.see('真的取消吗', '.hq-sheet')
        await app.tap('#cancel-confirm')
        await app.see('已取消', '#application-status')
        await app.tab('benefits')
        await new BenefitsPage(app).says(VISIT, '门诊预约·免确诊 已用完 共 1 次 0')
      },
    ),
    scenario('o-insured-manulife', 'before the records are sent it comes back', async (world) => {
      const { id } = await fileOpinion(world)
      const page = await new ApplicationPage(world.app).open(id)
      expect(await page.askToCancel()).toContain('寄出病历之前')
      await world.app.tap('#cancel-confirm')
      await world.app.see('已退回', '#application-uses')
    }),
    scenario('o-insured-manulife', 'once the records are sent it is spent', async (world) => {
      const filed = await fileOpinion(world)
      await desk(world, filed, 'accept')
      await desk(world, filed, 'milestone', { stage: 'records-sent' })
      const page = await new ApplicationPage(world.app).open(filed.id)
      expect(await page.askToCancel()).toContain('算用掉')
      await world.app.tap('#cancel-ask')
      await world.app.tap('#cancel-confirm')
      await world.app.see('已用掉', '#application-uses')
    }),
    scenario('o-insured-kangyue', 'signing what is risky ends the free time', async (world) => {
      const filed = await fileNursing(world)
      await desk(world, filed, 'accept')
      const page = await new ApplicationPage(world.app).open(filed.id)
      await world.app.see('《上门护理康复指导风险告知书》', '#needed-now')
      await page.sign('王小兰')
      await world.app.see('签好协议', '#application-timeline')
    }),
    scenario('o-insured-kangyue', 'another day costs nothing while it is free', async (world) => {
      const { app } = world
      const filed = await fileVisit(world)
      await desk(world, filed, 'accept')
      await desk(world, filed, 'milestone', visitTold)
      await desk(world, filed, 'milestone', { stage: 'scheduled' })
      await new ApplicationPage(app).open(filed.id)
      await app.tap('#reschedule-row')
      await app.see('现在改会算用掉一次', '.hq-sheet')
    }),
    scenario('o-insured-kangyue', 'who thinks again keeps the application', async (world) => {
      const { app } = world
      const filed = await fileVisit(world)
      const page = await new ApplicationPage(app).open(filed.id)
      await page.askToCancel()
      await app.tap('.hq-sheet__close')
      await app.gone('.hq-sheet')
      await app.see('已提交，等受理', '#application-status')
    }),
    scenario('o-insured-kangyue', 'turned down by the desk, the use comes back', async (world) => {
      const { app } = world
      const filed = await fileVisit(world)
      await desk(world, filed, 'decline', {
        ...{ reasonCode: 'PAPERS_NOT_VALID', words: '证件照片看不清' },
      })
      await new ApplicationPage(app).open(filed.id)
      await app.see('没有受理', '#application-status')
      await app.see('证件照片看不清')
      await app.tab('benefits')
      await new BenefitsPage(app).says(VISIT, '门诊预约·免确诊 可申请 剩 1 次 1')
    }),
  ],
}
