import type { ApplicationAnswer } from '../../../shared/contracts/responses/applications'
import { startCloud, type TestCloud } from '../functions/support/cloud'
import { INSURED, newRequestId } from '../functions/support/requests'
import { filed, type Life } from './support/life'
import { timerOf } from './support/timer'

const SET_UP = { TEMPLATE_PROGRESS: 'tpl-progress', TEMPLATE_VISIT_TOMORROW: 'tpl-visit' }

let cloud: TestCloud
afterEach(() => cloud.stop())

const templatesOf = async (life: Life) => (await life.person<ApplicationAnswer>('get')).templates

test('who applied may ask to be reminded by the templates that are set up, until it is over', async () => {
  cloud = await startCloud(SET_UP)
  const life = await filed(cloud)
  expect(await templatesOf(life)).toEqual(['tpl-progress', 'tpl-visit'])
  await life.person('cancel')
  expect(await templatesOf(life)).toEqual([])
})

test('where none is set up nothing is offered', async () => {
  cloud = await startCloud()
  expect(await templatesOf(await filed(cloud))).toEqual([])
})

test('each step of the desk is sent to the phones of those concerned, once, and quotes nobody', async () => {
  cloud = await startCloud(SET_UP)
  const timer = timerOf(cloud)
  const life = await filed(cloud)
  expect(await timer.sent()).toEqual([])
  const asked = { kinds: ['lab-report'], words: '请补一份血常规' }
  const requestId = newRequestId()
  const { version } = await life.stored()
  for (let n = 0; n < 2; n++) await life.desk('askFor', { ...asked, requestId, version })
  const sent = await timer.sent()
  expect(sent).toEqual([
    expect.objectContaining({ touser: INSURED, template_id: SET_UP.TEMPLATE_PROGRESS }),
  ])
  expect(JSON.stringify(sent)).not.toContain('血常规')
  expect(sent[0]!.data.thing1!.value).toContain('需要补充材料')
})

test('what one does oneself one is not told', async () => {
  cloud = await startCloud(SET_UP)
  const life = await filed(cloud)
  await life.person('cancel')
  expect(await timerOf(cloud).sent()).toEqual([])
})
