import { fireTimer } from '../driver/api'
import { lendFalsePhoto, lendPhotos } from '../driver/photos'
import { type Area, scenario } from '../driver/scenario'
import { ApplyPage } from '../pages/apply'
import type { ServiceOf } from '../pages/service'

const VISIT: ServiceOf = { policyId: 'pol-kangyue', service: 'outpatient-appointment-open' }
const SHEETS = '#paper-sheets-id-document'
const ANSWERS = { department: { words: '心内科' } }

export const papers: Area = {
  area: 'photos of papers',
  scenarios: [
    scenario('o-insured-kangyue', 'one that breaks off waits to be sent again', async (world) => {
      const { app, gate } = world
      await lendPhotos(app)
      await new ApplyPage(app).open(VISIT).then((form) => form.fillTo('paper:id-document', ANSWERS))
      gate.weather.failUploads = 1
      await app.tap('#tile-camera-id-document')
      await app.see('没传上', SHEETS)
      await app.tapWords(`${SHEETS} .hq-button`, '重传')
      await app.see('已传好', SHEETS)
    }),
    scenario(
      'o-insured-kangyue',
      'one that is none is refused, with the reason',
      async ({ app }) => {
        await lendFalsePhoto(app)
        await new ApplyPage(app)
          .open(VISIT)
          .then((form) => form.fillTo('paper:id-document', ANSWERS))
        await app.tap('#tile-camera-id-document')
        await app.find(`${SHEETS} .hq-photo--failed`)
      },
    ),
    scenario('o-insured-kangyue', 'one can be taken away again', async ({ app }) => {
      await lendPhotos(app)
      await new ApplyPage(app).open(VISIT).then((form) => form.fillTo('paper:id-document', ANSWERS))
      await app.tap('#tile-camera-id-document')
      await app.see('已传好', SHEETS)
      await app.tapWords(`${SHEETS} .hq-photo__quiet`, '删除')
      await app.gone('.hq-photo')
    }),
    scenario(
      'o-insured-kangyue',
      'one left for a month has been deleted, and is asked for again',
      async (world) => {
        const { app, cloud } = world
        await lendPhotos(app)
        const form = await new ApplyPage(app).open(VISIT)
        await form.fillTo('paper:id-document', ANSWERS)
        await app.tap('#tile-camera-id-document')
        await app.see('已传好', SHEETS)
        cloud.clock.set('2026-04-10T10:00:00+08:00')
        await fireTimer(world)
        await app.open('/pages/benefits/index')
        await form.open(VISIT)
        await app.tap('#form-resume')
        await app.see('这一页已经删除，请重新拍', SHEETS)
        await app.tapWords(`${SHEETS} .hq-button`, '重传')
        await app.see('已传好', SHEETS)
      },
    ),
    scenario('o-insured-kangyue', 'the album gives several pages at once', async ({ app }) => {
      await lendPhotos(app, 3)
      await new ApplyPage(app).open(VISIT).then((form) => form.fillTo('paper:id-document', ANSWERS))
      await app.tap('#tile-album-id-document')
      await app.see(/已传好.*已传好.*已传好/, SHEETS)
    }),
    scenario(
      'o-insured-kangyue',
      'without it the last page says what is missing',
      async ({ app }) => {
        const form = await new ApplyPage(app).open(VISIT)
        await form.fillTo('paper:id-document', ANSWERS)
        await form.next()
        await app.see('还差几样，补上就能提交', '#review')
        await app.see('还没有拍', '#review-id-document')
        await app.tap('#form-mend')
        await app.find('#paper-id-document')
      },
    ),
  ],
}
