import { desk as behind, fileVisit } from '../driver/api'
import { TEMPLATE } from '../driver/cloud'
import { lendPhotos } from '../driver/photos'
import { type Area, scenario, type World } from '../driver/scenario'
import { ApplicationPage } from '../pages/application'
import { ApplyPage } from '../pages/apply'
import { BenefitsPage } from '../pages/benefits'
import { DeskCasePage } from '../pages/deskCase'
import { DeskQueuePage } from '../pages/deskQueue'

const PERSON = 'o-insured-kangyue'
const DESK = 'o-specialist'
const OF = { policyId: 'pol-kangyue', service: 'outpatient-appointment-open' }
const VISIT_DAY = '2026-03-20'
const RUIJIN = '上海瑞金医院'

const atDesk = async (world: World, id: string): Promise<DeskCasePage> =>
  new DeskCasePage(await world.restart(DESK)).open(id)

const atHome = async (world: World, id: string): Promise<ApplicationPage> =>
  new ApplicationPage(await world.restart(PERSON)).open(id)

/** Applies through the form; answers the application's id. */
async function apply({ app }: World): Promise<string> {
  await lendPhotos(app)
  const form = await new ApplyPage(app).open(OF)
  await form.fillTo('review', { department: { words: '心内科' } })
  await form.hand()
  return new ApplicationPage(app).id()
}

/** Whom WeChat was asked to tell something, by which template. */
async function told({ cloud }: World): Promise<{ touser: string; template_id: string }[]> {
  const response = await fetch(`${cloud.url}/outbox`)
  const { messages } = (await response.json()) as {
    messages: { body: { touser: string; template_id: string } }[]
  }
  return messages.map(({ body: { touser, template_id } }) => ({ touser, template_id }))
}

export const life: Area = {
  area: 'a whole life',
  scenarios: [
    scenario(
      PERSON,
      'asked for once, WeChat tells of the next step',
      async (world) => {
        const { app } = world
        const filed = await fileVisit(world)
        await new ApplicationPage(app).open(filed.id)
        await app.mini.mockWxMethod('requestSubscribeMessage', { [TEMPLATE]: 'reject' })
        await app.tap('#remind-row')
        await app.see('没有打开提醒，进展随时在这里看', '#remind-row')
        await app.mini.mockWxMethod('requestSubscribeMessage', { [TEMPLATE]: 'accept' })
        await app.tap('#remind-row')
        await app.see('有进展会在微信里告诉您', '#remind-row')
        await behind(world, filed, 'accept')
        expect(await told(world)).toEqual([{ touser: PERSON, template_id: TEMPLATE }])
      },
      { needs: 'wechat' },
    ),
    scenario(
      PERSON,
      'a browser offers no reminder that it cannot give',
      async (world) => {
        const { id } = await fileVisit(world)
        await new ApplicationPage(world.app).open(id)
        await world.app.find('#cancel-row')
        expect(await world.app.has('#remind-row')).toBe(false)
      },
      { needs: 'browser' },
    ),
    scenario(PERSON, 'from the form to the rating, the desk at its own pages', async (world) => {
      const id = await apply(world)

      const queue = await new DeskQueuePage(await world.restart(DESK)).open()
      await queue.says(id, '核对材料，决定受理')
      let desk = await queue.openCase(id)
      await desk.askFor('medical-record', '请补上次看病的病历')
      await desk.stands('waiting-for-you')

      let mine = await atHome(world, id)
      await world.app.see('请补上次看病的病历', '#needed-now')
      await mine.supplement('medical-record')
      await world.app.see('已提交，等受理', '#application-status')

      desk = await atDesk(world, id)
      await desk.start('accept')
      await desk.stands('accepted')
      await desk.offer(RUIJIN, '上海中山医院')
      await world.app.see('等客户选', '#case-arranged')

      mine = await atHome(world, id)
      await mine.chooseHospital(RUIJIN)
      await world.app.see('选好医院', '#application-timeline')

      desk = await atDesk(world, id)
      await world.app.see(RUIJIN, '#case-arranged')
      await desk.visit('notify', VISIT_DAY, RUIJIN)
      await world.app.see('3 月 20 日', '#case-arranged')
      await desk.visit('schedule', VISIT_DAY, RUIJIN)
      await desk.stands('scheduled')

      await atHome(world, id)
      await world.app.see('已经约好', '#application-status')
      await world.app.see(RUIJIN, '#application-status')

      world.cloud.clock.set(`${VISIT_DAY}T15:00:00+08:00`)
      desk = await atDesk(world, id)
      await desk.start('complete')
      expect(await desk.sendSurely('complete')).toContain('核销的次数不能退回')
      await desk.stands('completed')

      mine = await atHome(world, id)
      await mine.rate(5, '安排得很周到')
      await world.app.see('已用掉', '#application-uses')
      await world.app.tab('benefits')
      const benefits = await new BenefitsPage(world.app).shown()
      await benefits.says(OF.service, '门诊预约·免确诊 已用完 共 1 次 0')

      await atDesk(world, id)
      await world.app.see('5 星，安排得很周到', '#case-arranged')
    }),
  ],
}
