import { personOnRecord } from '../driver/api'
import type { App } from '../driver/app'
import { lendPhotos } from '../driver/photos'
import { type Area, scenario } from '../driver/scenario'
import { ApplyPage } from '../pages/apply'

const POLICY_NUMBER = 'DHKY20250000000202'

/** Says whose guardian one is, with a photo of the proof. */
async function claim(app: App): Promise<void> {
  const child = personOnRecord('p-ward')
  await lendPhotos(app)
  await app.open('/packages/family/pages/ward/index')
  await app.write('ward-name', child.name)
  await app.write('ward-idNumber', child.idNumber)
  await app.write('ward-policyNumber', POLICY_NUMBER)
  await app.tap('#claim-ward')
  await app.see('请先拍监护证明', '#ward-trouble')
  await app.tap('#tile-camera-guardianship-proof')
  await app.see('已传好', '#paper-sheets-guardianship-proof')
  await app.tap('#claim-ward')
  await app.see('已交给专员')
}

export const guardians: Area = {
  area: 'acting for a child',
  scenarios: [
    scenario('o-guardian-new', 'proven, confirmed by the desk, and applied for', async (world) => {
      await claim(world.app)
      await world.app.open('/packages/family/pages/list/index')
      await world.app.see('等专员核对', '#ward-claims')

      const desk = await world.restart('o-specialist')
      await desk.open('/packages/desk/pages/guardianships/index')
      const item = await desk.see('要监护人代办')
      expect(item).toContain('顾*然')
      await desk.tapWords('.hq-button', '开通')
      await desk.see('开通监护', '.hq-sheet')
      await desk.tap('#confirm-guardianship')
      await desk.see('没有等核对的')

      const app = await world.restart('o-guardian-new')
      await app.see('正在为 被保险人 顾*然 办理', '#acting')
      await lendPhotos(app)
      const form = await new ApplyPage(app).open({
        ...{ policyId: 'pol-ward', service: 'outpatient-appointment-open' },
      })
      await app.see('顾*然', '#acting')
      const passed = await form.fillTo('review', { department: { words: '心内科' } })
      expect(passed).toContain('paper:guardianship-proof')
      const sheet = await form.confirm()
      expect(sheet).toContain('我是孩子的父母或其他监护人')
      await form.consent()
      await form.submit()
      await app.see('已提交', '#submitted')
    }),
    scenario('o-guardian-new', 'the desk does not confirm: the reason is told', async (world) => {
      await claim(world.app)
      const desk = await world.restart('o-specialist')
      await desk.open('/packages/desk/pages/guardianships/index')
      await desk.tapWords('.hq-button', '不通过')
      await desk.write('refuse-words', '证明上看不清姓名，请重拍。')
      await desk.tap('#refuse-guardianship')
      await desk.see('没有等核对的')
      const app = await world.restart('o-guardian-new')
      await app.open('/packages/family/pages/list/index')
      await app.see('证明上看不清姓名', '#ward-claims')
    }),
    scenario('o-guardian-of-minor', 'for whom one acts stays in sight', async ({ app }) => {
      await app.see('正在为 被保险人 林*诺 办理', '#acting')
      await app.tap('#service-outpatient-appointment-open')
      await app.at('packages/service/pages/service/index')
      await app.see('林*诺', '#acting')
    }),
  ],
}
