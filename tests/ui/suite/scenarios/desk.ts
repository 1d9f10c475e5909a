import { demoPerson } from '../../../../seeds/demo/person'
import { ask, desk as behind, fileVisit, personOnRecord, visitTold } from '../driver/api'
import { type Area, scenario, type World } from '../driver/scenario'
import { ApplicationPage } from '../pages/application'
import { BenefitsPage } from '../pages/benefits'
import { DeskCasePage } from '../pages/deskCase'
import { DeskQueuePage } from '../pages/deskQueue'

const DESK = 'o-specialist'
const PERSON = 'o-insured-kangyue'
/** Nobody's record has him yet. */
const father = demoPerson('father', '陈国栋', 'M', '1966-05-04', 901)
/** Places in the lists of reasons and of relations. */
const PAPERS_NOT_VALID = 0
const PARENT = 0
const VISIT = 'outpatient-appointment-open'

/** What the person reads of it afterwards. */
const atHome = async (world: World, id: string): Promise<ApplicationPage> =>
  new ApplicationPage(await world.restart(PERSON)).open(id)

export const desk: Area = {
  area: "the desk's day",
  scenarios: [
    scenario(DESK, 'the queue says what is late, and the late comes first', async (world) => {
      const { id } = await fileVisit(world)
      const queue = await new DeskQueuePage(world.app).open()
      expect(await queue.head()).toBe('没有快到期的')
      await queue.says(id, '核对材料，决定受理')
      await queue.says(id, /还有 \d+ 个工作日/)
      world.cloud.clock.set('2026-04-20T10:00:00+08:00')
      await queue.open()
      await world.app.see('有 1 件已过期', '.hq-queue__answer')
      await world.app.see(/超 \d+ 个工作日/, '#group-overdue')
    }),
    scenario(DESK, 'the next case opens, is accepted by one tap, and is mine', async (world) => {
      const { id } = await fileVisit(world)
      const queue = await new DeskQueuePage(world.app).open()
      const page = await queue.next()
      await page.stands('submitted')
      await page.start('accept')
      await page.stands('accepted')
      await world.app.see('您在办', '#case-head')
      await queue.open()
      await world.app.tap('#chip-mine')
      await queue.says(id, '我在办')
      await world.app.tap('#chip-submitted')
      await world.app.see('这里没有申请')
    }),
    scenario(DESK, 'a photo that cannot be read is asked for again', async (world) => {
      const { id } = await fileVisit(world)
      const page = await new DeskCasePage(world.app).open(id)
      await world.app.tap('.hq-case__verdict #part-retake')
      await world.app.tap('#toggle-0')
      await page.send('retake')
      await page.stands('waiting-for-you')
      const mine = await atHome(world, id)
      await world.app.see('有反光，看不清', '#needed-now')
      await mine.supplement('id-document')
      await world.app.see('已提交，等受理', '#application-status')
    }),
    scenario(DESK, 'a photo that is good is passed', async (world) => {
      const { id } = await fileVisit(world)
      await new DeskCasePage(world.app).open(id)
      await world.app.see('已看 0 份，共 1 份', '#case-papers')
      await world.app.tap('.hq-case__verdict #part-passed')
      await world.app.see('已看 1 份，共 1 份', '#case-papers')
    }),
    scenario(DESK, 'who turns down is asked twice, and the person reads why', async (world) => {
      const { id } = await fileVisit(world)
      const page = await new DeskCasePage(world.app).open(id)
      await page.start('decline')
      await world.app.tap('#ask-decline')
      await world.app.see('请选一个原因', '.hq-sheet')
      await world.app.pickOne('act-reason', PAPERS_NOT_VALID)
      await world.app.write('act-words', '证件照片不是本人的')
      expect(await page.sendSurely('decline')).toContain('不能恢复')
      await page.stands('declined')
      await atHome(world, id)
      await world.app.see('没有受理', '#application-status')
      await world.app.see('证件照片不是本人的', '#application-status')
      await world.app.tab('benefits')
      await new BenefitsPage(world.app).says(VISIT, '门诊预约·免确诊 可申请 剩 1 次 1')
    }),
    scenario(DESK, 'who did not come has used it', async (world) => {
      const filed = await fileVisit(world)
      await behind(world, filed, 'accept')
      await behind(world, filed, 'milestone', visitTold)
      await behind(world, filed, 'milestone', { stage: 'scheduled' })
      world.cloud.clock.set('2026-03-20T18:00:00+08:00')
      const page = await new DeskCasePage(world.app).open(filed.id)
      await page.start('no-show')
      await world.app.write('act-words', '约好 9 点，打了三次电话没有接')
      expect(await page.sendSurely('no-show')).toContain('次数算用掉')
      await page.stands('no-show')
      await atHome(world, filed.id)
      await world.app.see('没有到场', '#application-status')
      await world.app.tab('benefits')
      await new BenefitsPage(world.app).says(VISIT, '门诊预约·免确诊 已用完 共 1 次 0')
    }),
    scenario(DESK, 'a case that moved on meanwhile is opened anew', async (world) => {
      const { id } = await fileVisit(world)
      const page = await new DeskCasePage(world.app).open(id)
      await ask(world, 'applications', PERSON, { action: 'cancel', id, requestId: 'ui-meanwhile' })
      await page.start('accept')
      await world.app.see('已经重新打开', '#case-moved')
      await page.stands('cancelled')
      expect(await world.app.has('#start-accept')).toBe(false)
    }),
    scenario(PERSON, 'nobody else opens the desk', async ({ app }) => {
      await app.open('/packages/desk/pages/queue/index')
      await app.see('只有健康专员能打开')
      expect(await app.has('#next-case')).toBe(false)
    }),
    scenario(DESK, 'a relative named on the phone is entered once and for all', async (world) => {
      const { app } = world
      await app.open('/packages/desk/pages/designation/index')
      await app.write('insured-id', personOnRecord('p-waiting').idNumber)
      await app.tap('#find')
      await app.see('已指定 0 位，最多 2 位', '#insured-policies')
      await app.find('#relative-form')
      await app.tap('#check-designation')
      await app.see('请选亲属关系', '#relative-form')
      await app.pickOne('relative-relation', PARENT)
      for (const field of ['name', 'idNumber', 'phone'] as const)
        await app.write(`relative-${field}`, father[field])
      await app.pick('relative-calledOn', '2026-03-10')
      await app.tap('#check-designation')
      await app.see('指定以后不能更换，也不能取消', '.hq-sheet')
      await app.tap('#confirm-designation')
      await app.see('登记好了')
    }),
  ],
}
