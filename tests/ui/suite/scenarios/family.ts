import { designateHusband, husband, personOnRecord } from '../driver/api'
import { TODAY } from '../driver/cloud'
import { lendPhotos } from '../driver/photos'
import { type Area, scenario } from '../driver/scenario'
import { ApplyPage, confirmedTumour } from '../pages/apply'
import { BenefitsPage } from '../pages/benefits'
import { BindPage } from '../pages/bind'
import { FamilyPage } from '../pages/family'
import { inviteFrom, openInvitation } from '../pages/invitation'
import { pickOne } from '../pages/list'

const { name, idNumber, phone } = husband

export const family: Area = {
  area: 'relatives',
  scenarios: [
    scenario(
      'o-insured-two-policies',
      'compared, prepared, called, and confirmed by the desk',
      async (world) => {
        const { app } = world
        const page = await new FamilyPage(app).open()
        await page.designate('pol-two-kangyue')
        const mother = await page.compare(1, { relation: 'parent', born: '1950-03-01' })
        expect(mother).toContain('超过了 65 岁')
        expect(await app.has('#choose-1')).toBe(false)
        await app.tap('#add-candidate')
        const he = await page.compare(2, { relation: 'spouse', born: '1980-06-01' })
        expect(he).toContain('今天指定，4 月 9 日起能用')
        await page.choose(2)
        await page.name({ name, idNumber, phone })
        await app.tap('#designate-first')
        const say = await app.see('亲属姓名', '#say')
        expect(say).toContain(idNumber)
        await app.see('等待专员确认', '#call-waits')
        await app.mini.mockWxMethod('makePhoneCall', { errMsg: 'makePhoneCall:ok' })
        await app.tap('#call-desk')
        await app.see('电话里说定就不能改', '.hq-sheet')
        await app.tap('#call-sure')
        await page.open()
        await app.see('等待专员确认', '#family-pol-two-kangyue')

        const desk = await world.restart('o-specialist')
        await desk.open('/packages/desk/pages/designation/index')
        await desk.write('insured-id', personOnRecord('p-two').idNumber)
        await desk.tap('#find')
        await desk.see('程*远', '#prepared')
        await pickOne(desk, 'relative-relation', 'spouse', ['parent', 'spouse', 'child'])
        await desk.write('relative-name', name)
        await desk.write('relative-idNumber', idNumber)
        await desk.write('relative-phone', phone)
        await desk.pick('relative-calledOn', TODAY)
        await desk.tap('#check-designation')
        await desk.tap('#confirm-designation')
        await desk.see('登记好了')

        const again = await world.restart('o-insured-two-policies')
        await new FamilyPage(again).open()
        const list = await again.see('邀请加入', '#family-pol-two-kangyue')
        expect(list).toContain('已指定 1 位，共 2 位')
      },
    ),
    scenario(
      'o-insured-cpic',
      'where it is done here, asked twice and for good',
      async ({ app }) => {
        const page = await new FamilyPage(app).open()
        await page.designate('pol-cpic')
        await page.compare(1, { relation: 'spouse', born: '1980-06-01' })
        await page.choose(1)
        await page.name({ name, idNumber, phone })
        await app.tap('#designate-first')
        await app.see('再问您一次', '.hq-sheet')
        await app.see('不能换人，不能取消', '.hq-sheet')
        await app.tap('#designate-second')
        await app.see('指定好了')
        await app.tap('#to-family')
        await app.see('程*远', '#family-pol-cpic')
      },
    ),
    scenario(
      'o-insured-kangyue',
      'both places taken: nobody else can be named',
      async ({ app }) => {
        await new FamilyPage(app).open()
        await app.see('名额用完了', '#family-pol-kangyue')
        expect(await app.has('#designate-pol-kangyue')).toBe(false)
      },
    ),
    scenario(
      'o-insured-two-policies',
      'a husband joins by invitation, waits, applies',
      async (world) => {
        const designation = await designateHusband(world)
        await new FamilyPage(world.app).open()
        const path = await inviteFrom(world, designation)

        const app = await world.restart('o-stranger')
        const words = await openInvitation(app, path)
        expect(words).toContain('徐*琳邀请您')
        await app.tap('#bind-first')
        await (await new BindPage(app, world).shown()).bind({ name, idNumber, phone })
        await app.tap('#accept-invitation')
        await app.see('2026 年 4 月 9 日起可以用')
        await app.tap('#see-shared')
        const benefits = await new BenefitsPage(app).shown()
        await benefits.says('outpatient-appointment', '专家门诊预约 4 月 9 日起可用（等待期）')

        world.cloud.clock.set('2026-04-15T10:00:00+08:00')
        const later = await world.restart('o-stranger')
        await lendPhotos(later)
        const of = { policyId: 'pol-two-kangyue', person: designation }
        const form = await new ApplyPage(later).open({ ...of, service: 'outpatient-appointment' })
        await form.fillTo('review', {
          ...confirmedTumour,
          'diagnosis-on': { day: '2026-04-12' },
          department: { words: '肿瘤科' },
        })
        await form.hand()
        await later.see('已提交', '#submitted')
      },
    ),
    scenario(
      'o-relative-past-waiting',
      'a relative keeps their records, or lets them be read',
      async ({ app }) => {
        await app.open('/packages/family/pages/list/index')
        await app.tap('#shared-pol-kangyue')
        await app.see('现在只有您看得到', '#shared-privacy')
        await app.tap('#share-records')
        await app.see('已经给对方看', '#shared-privacy')
      },
    ),
    scenario('o-stranger', 'an invitation that is none opens nothing', async ({ app }) => {
      await app.open(`/packages/family/pages/invitation/index?token=${'a'.repeat(43)}`)
      await app.see('这张邀请打不开了')
    }),
  ],
}
