import { desk, fileVisit } from '../driver/api'
import { type Area, scenario } from '../driver/scenario'
import { BenefitsPage } from '../pages/benefits'

const PERSON = 'o-insured-kangyue'
const NOTICES = '/packages/service/pages/notices/index'

export const notices: Area = {
  area: 'what one was told',
  scenarios: [
    scenario(PERSON, 'it is unread until it is opened, and leads to its matter', async (world) => {
      const filed = await fileVisit(world)
      await desk(world, filed, 'accept')
      const { app } = world
      await new BenefitsPage(app).shown()
      await app.tab('me')
      await app.see('1 条未读', '#to-notices')
      await app.tap('#to-notices')
      await app.at('packages/service/pages/notices/index')
      await app.see('门诊预约·免确诊：已受理', '#notices')
      await app.see('未读', '#notices')
      await app.tap('#notices .hq-row')
      await app.at('packages/service/pages/application/index')
      await app.see('已受理', '#application-status')
      await app.open(NOTICES)
      await app.see('已受理', '#notices')
      await app.gone('#read-all')
      expect(await app.text('#notices')).not.toContain('未读')
    }),
    scenario(PERSON, 'all are read with one tap', async (world) => {
      const filed = await fileVisit(world)
      await desk(world, filed, 'accept')
      await desk(world, filed, 'askFor', { kinds: ['lab-report'], words: '请补一份血常规' })
      const { app } = world
      await app.open(NOTICES)
      await app.see('需要补充材料', '#notices')
      await app.tap('#read-all')
      await app.gone('#read-all')
      await app.tab('me')
      await app.see('申请进展', '#to-notices')
    }),
    scenario('o-insured-waiting', 'nothing yet: the page says what will come', async ({ app }) => {
      await app.open(NOTICES)
      await app.see('还没有消息')
      await app.see('申请有进展')
    }),
  ],
}
