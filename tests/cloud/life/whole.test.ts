import type {
  ApplicationAnswer,
  CancelPreview,
} from '../../../shared/contracts/responses/applications'
import { startCloud, type TestCloud } from '../functions/support/cloud'
import { paper } from '../functions/support/papers'
import { INSURED } from '../functions/support/requests'
import { filed, type Life, VISIT } from './support/life'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud()
})
afterEach(() => cloud.stop())

const HOSPITALS = [{ name: '协和医院', city: '北京市' }, { name: '北京医院' }]

const opened = async (life: Life) => (await life.person<ApplicationAnswer>('get')).application

async function notified(life: Life) {
  await life.desk('accept')
  await life.desk('milestone', { stage: 'hospitals-offered', hospitals: HOSPITALS })
  await life.person('chooseHospital', { hospital: '协和医院' })
  return life.desk('milestone', { stage: 'notified', visitOn: VISIT, place: '门诊楼 3 层' })
}

test('a whole life: papers asked for and sent, a hospital chosen, told when and where, done, rated', async () => {
  const life = await filed(cloud)
  expect((await life.desk('accept')).application.assignee).toEqual({ name: '方*', self: true })
  const asked = { kinds: ['lab-report'], words: '请补一份血常规' }
  expect((await life.desk('askFor', asked)).application.status).toBe('waiting-for-you')
  expect((await opened(life)).needed).toMatchObject([
    { kind: 'papers', kinds: ['lab-report'], words: '请补一份血常规', releasedOn: '2026-04-09' },
  ])

  const report = await paper(cloud, INSURED, 'lab-report')
  expect((await life.person('supplement', { materials: [report] })).ok).toBe(true)
  const back = await opened(life)
  expect([back.status, back.needed]).toEqual(['accepted', []])
  expect(back.materials.map(({ kind, review }) => [kind, review])).toEqual([
    ['id-document', 'received'],
    ['lab-report', 'received'],
  ])
  await life.desk('reviewMaterial', { materialId: report, status: 'passed' })

  await life.desk('milestone', { stage: 'hospitals-offered', hospitals: HOSPITALS })
  expect((await opened(life)).needed.map(({ kind }) => kind)).toEqual(['hospital'])
  expect((await life.person('chooseHospital', { hospital: '不在其中' })).error?.code).toBe(
    'CONFLICT',
  )
  await life.person('chooseHospital', { hospital: '协和医院' })
  await life.desk('milestone', { stage: 'notified', visitOn: VISIT, place: '门诊楼 3 层' })
  await life.desk('milestone', { stage: 'scheduled' })
  await life.desk('milestone', { stage: 'in-progress' })
  expect((await life.desk('complete')).application.status).toBe('completed')
  expect((await opened(life)).needs).toEqual(['rating'])
  await life.person('rate', { stars: 5, words: '很顺利' })

  const whole = await opened(life)
  expect(whole).toMatchObject({
    status: 'completed',
    stage: 'completed',
    hospitals: { chosen: { name: '协和医院', city: '北京市' } },
    visit: { on: VISIT, place: '门诊楼 3 层' },
    rating: { stars: 5, words: '很顺利' },
    needs: [],
    uses: [{ uses: 1, state: 'used' }],
  })
  expect(whole.materials.map(({ review }) => review)).toEqual(['received', 'passed'])
  expect(whole.timeline.map(({ act, by }) => `${by}:${act}`)).toEqual([
    'applicant:submit',
    'desk:accept',
    'desk:ask-for',
    'applicant:supplement',
    'desk:review',
    'desk:offer-hospitals',
    'applicant:choose-hospital',
    'desk:notify',
    'desk:schedule',
    'desk:begin',
    'desk:complete',
    'applicant:rate',
  ])
  expect((await life.ledger()).map(({ kind }) => kind)).toEqual(['hold', 'consume'])
})

test('before the point of no return a cancel gives the use back, and says so', async () => {
  const life = await filed(cloud)
  await life.desk('accept')
  const preview = await life.person<CancelPreview>('cancelPreview')
  expect(preview).toMatchObject({ now: 'returned', pointOfNoReturn: { stage: 'notified' } })
  expect(preview.text).toContain('服务商告知时间和地点后再取消，视为已使用')
  expect((await life.person('cancel')).ok).toBe(true)
  expect((await life.ledger()).map(({ kind }) => kind)).toEqual(['hold', 'release'])
})

test('past it the use is spent, and the preview said so', async () => {
  const life = await filed(cloud)
  await notified(life)
  expect(await life.person<CancelPreview>('cancelPreview')).toMatchObject({
    now: 'used',
    pointOfNoReturn: null,
  })
  expect((await life.person('cancel')).ok).toBe(true)
  expect((await life.ledger()).map(({ kind }) => kind)).toEqual(['hold', 'consume'])
})

test('the promised days stop while the person is awaited and go on afterwards', async () => {
  const life = await filed(cloud)
  const { dueBy } = await opened(life)
  await life.desk('accept')
  await life.desk('askFor', { kinds: ['lab-report'], words: '血常规' })
  expect(await opened(life)).toMatchObject({ dueBy: null, clock: { pausedSince: '2026-03-10' } })
  cloud.setClock('2026-03-13T15:00:00+08:00')
  const report = await paper(cloud, INSURED, 'lab-report')
  await life.person('supplement', { materials: [report] })
  const after = await opened(life)
  expect(after.clock).toMatchObject({ pausedSince: null, pausedDays: 3, overdue: false })
  // Three working days from Tuesday 10 March reach Friday; three more reach Wednesday.
  expect([dueBy, after.dueBy]).toEqual(['2026-03-13', '2026-03-18'])
})

test('another day may be asked for while cancelling is free, and keeps the lead time', async () => {
  const life = await filed(cloud)
  const soon = await life.person('reschedule', { wantedOn: '2026-03-11' })
  expect([soon.error?.code, soon.error?.message]).toEqual([
    'CONFLICT',
    '离希望的日期太近，请选更晚的一天',
  ])
  expect((await life.person('reschedule', { wantedOn: '2026-04-20' })).ok).toBe(true)
  expect((await life.stored()).facts.wantedOn).toBe('2026-04-20')
  await notified(life)
  const late = await life.person('reschedule', { wantedOn: '2026-05-20' })
  expect(late.error).toMatchObject({ code: 'CONFLICT', decision: { countsAsUsed: true } })
})

test('a paper to be taken again is asked for, and why', async () => {
  const life = await filed(cloud)
  const [materialId] = (await life.stored()).materialIds
  const retake = { materialId, status: 'retake', why: '边角被遮住了' }
  expect((await life.desk('reviewMaterial', { ...retake, why: undefined })).error?.path).toBe('why')
  await life.desk('reviewMaterial', retake)
  expect(await opened(life)).toMatchObject({
    status: 'waiting-for-you',
    materials: [{ review: 'retake', why: '边角被遮住了' }],
    needed: [{ kind: 'papers', kinds: ['id-document'], words: '边角被遮住了' }],
  })
})

test('declining returns the use and tells why', async () => {
  const life = await filed(cloud)
  await life.desk('decline', { reasonCode: 'PAPERS_NOT_VALID', words: '证件看不清' })
  expect(await opened(life)).toMatchObject({
    status: 'declined',
    declined: { reasonCode: 'PAPERS_NOT_VALID', words: '证件看不清' },
    uses: [{ state: 'released' }],
  })
})

test('who does not come has used it', async () => {
  const life = await filed(cloud)
  await notified(life)
  await life.desk('milestone', { stage: 'scheduled' })
  expect((await life.desk('noShow', { words: '没有到场' })).application.status).toBe('no-show')
  expect((await life.ledger()).map(({ kind }) => kind)).toEqual(['hold', 'consume'])
})

test('facts that would hold something else need a new application', async () => {
  const life = await filed(cloud)
  expect((await life.person('supplement', { facts: { city: '上海市' } })).ok).toBe(true)
  const early = await life.person('supplement', { facts: { wantedOn: '2026-03-11' } })
  expect(early.error).toMatchObject({ code: 'INVALID_REQUEST', path: 'facts.wantedOn' })
  expect((await life.stored()).facts.city).toBe('上海市')
})
