import type { PersonalExport } from '../../../shared/contracts/responses/export'
import type { AccessLog, EraseAnswer } from '../../../shared/contracts/responses/privacy'
import { startCloud, type TestCloud } from '../functions/support/cloud'
import { paper } from '../functions/support/papers'
import {
  INSURED,
  newRequestId,
  openAppointment,
  RELATIVE,
  submit,
} from '../functions/support/requests'
import { filed, SPECIALIST, VISIT } from '../life/support/life'
import { timerOf } from '../life/support/timer'
import { privacyOf } from './support/privacy'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud()
})
afterEach(() => cloud.stop())

const ask = <T>(action: string, more: object = {}, openid = INSURED) =>
  privacyOf(cloud, openid)<T>(action, more)

async function completed() {
  const life = await filed(cloud)
  await life.desk('accept')
  await life.desk('milestone', { stage: 'notified', visitOn: VISIT, place: '门诊楼 3 层' })
  await life.desk('milestone', { stage: 'scheduled' })
  await life.desk('milestone', { stage: 'in-progress' })
  await life.desk('complete')
  return life
}

describe('the access log', () => {
  test('tells who did what with one’s data, in plain words, newest first', async () => {
    const life = await filed(cloud)
    await cloud.call('desk', SPECIALIST, { action: 'get', id: life.id })
    await life.desk('decline', { reasonCode: 'OTHER', words: '不能办' })
    const { entries, next } = await ask<AccessLog>('accessLog')
    expect(next).toBeNull()
    expect(entries.map(({ who, action }) => `${who}${action}`)).toEqual([
      '健康专员没有受理申请',
      '健康专员打开申请查看',
      '您提交申请',
    ])
    expect(new Set(entries.map(({ about }) => about))).toEqual(new Set(['门诊预约·免确诊']))
  })

  test('is one’s own: others see nothing of it, and it comes page by page', async () => {
    const life = await filed(cloud)
    expect((await ask<AccessLog>('accessLog', {}, 'o-insured-cpic')).entries).toEqual([])
    for (let n = 0; n < 55; n++)
      await cloud.call('desk', SPECIALIST, { action: 'get', id: life.id })
    const first = await ask<AccessLog>('accessLog')
    expect(first.entries).toHaveLength(50)
    const rest = await ask<AccessLog>('accessLog', { before: first.next })
    expect([rest.entries.length, rest.next]).toEqual([6, null])
    expect(rest.entries.at(-1)).toMatchObject({ who: '您', action: '提交申请' })
  })
})

describe('the export', () => {
  test('has everything about its owner, in clear, and nothing of others', async () => {
    const life = await filed(cloud)
    await life.desk('askFor', { kinds: ['lab-report'], words: '请补血常规' })
    await ask('askHuman', { about: { kind: 'other' }, words: '怎么还没好？' })
    const answer = await ask<PersonalExport>('export')
    expect(answer.export).toMatchObject({
      format: 'health-benefits/1',
      person: { name: '王小兰', phone: '19900000102', birthDate: '1985-05-01', sex: 'F' },
      policies: [{ as: 'insured', designated: [{ name: '周*远' }, { name: '李*芳' }] }],
      applications: [{ id: life.id, facts: { department: '心内科' }, papers: ['1.jpg'] }],
      materials: [{ kind: 'id-document', name: '1.jpg' }],
      uses: [{ kind: 'hold', uses: 1 }],
      notices: [{ text: expect.stringContaining('请补血常规') }],
      enquiries: [{ words: '怎么还没好？' }],
    })
    expect(answer.export.person.idNumber).toMatch(/^990101/)
    expect(answer.export.consents.map(({ consent }) => consent).sort()).toEqual([
      'health-data',
      'provider',
    ])
    expect(answer.export.applications[0]!.timeline.at(-1)!.why).toContain('请补血常规')
    expect(JSON.stringify(answer)).not.toMatch(/周明远|李桂芳|p-specialist/)
  })

  test('is on record and not kept', async () => {
    await ask('export')
    const { entries } = await ask<AccessLog>('accessLog')
    expect(entries[0]).toMatchObject({ who: '您', action: '导出个人信息', about: '身份信息' })
    const { requests } = await cloud.snapshot()
    expect(requests).toEqual([])
  })
})

describe('an erasure', () => {
  test('says before what goes and what stays, why and until when, and then does just that', async () => {
    const done = await completed()
    const materials = [await paper(cloud, INSURED, 'id-document')]
    await paper(cloud, INSURED, 'lab-report')
    const guide = await submit(cloud, INSURED, {
      ...openAppointment(materials),
      service: 'phone-doctor',
      facts: { topic: '头痛' },
    })
    await cloud.call('applications', INSURED, {
      action: 'cancel',
      id: guide.application.id,
      requestId: newRequestId(),
    })
    const before = await cloud.snapshot()
    const preview = await ask<EraseAnswer>('erasePreview')
    expect(await cloud.snapshot()).toEqual(before)
    const counts = (all: { what: string; count: number }[]) =>
      Object.fromEntries(all.map(({ what, count }) => [what, count]))
    expect(counts(preview.erases)).toMatchObject({
      '已结束、没有用掉次数的申请内容': 1,
      上传的材料和文件: 2,
      微信绑定: 1,
    })
    expect(preview.keeps.find(({ what }) => what === '办结的申请')).toMatchObject({
      count: 1,
      until: '2029-03-11',
    })
    for (const { why } of preview.keeps) expect(why).not.toBe('')
    const erased = await ask<EraseAnswer>('erase', { confirm: true })
    expect(erased).toEqual(preview)
    const after = await cloud.snapshot()
    const of = (id: string) => after.applications!.find(({ _id }) => _id === id)!
    expect(of(guide.application.id)).toMatchObject({ facts: {}, viewers: [], materialIds: [] })
    expect(of(done.id)).toEqual(before.applications!.find(({ _id }) => _id === done.id))
    expect(after.notices!.filter(({ personId }) => personId === 'p-kangyue')).toEqual([])
    expect(after.materials!.filter(({ status }) => status === 'confirmed')).toHaveLength(1)
    expect(JSON.stringify(after.requests)).not.toContain('头痛')
    expect(after.ledger).toEqual(before.ledger)
    expect((await ask('erasePreview')).error?.code).toBe('NOT_BOUND')
  })

  test('leaves what is under way, and wants to be confirmed', async () => {
    const life = await filed(cloud)
    expect((await ask('erase')).error).toMatchObject({ code: 'INVALID_REQUEST', path: 'confirm' })
    const { keeps } = await ask<EraseAnswer>('erase', { confirm: true })
    expect(keeps.find(({ what }) => what === '正在办理的申请')).toMatchObject({ count: 1 })
    expect(await life.stored()).toMatchObject({
      status: 'submitted',
      facts: { department: '心内科' },
    })
    expect((await life.desk('accept')).ok).toBe(true)
  })

  test('does not reach what a relative filed for themselves', async () => {
    const diagnosis = {
      status: 'confirmed',
      category: 'critical',
      on: '2026-03-01',
      hospitalGrade: '3A',
      first: true,
    }
    const { application } = await submit(cloud, RELATIVE, {
      policyId: 'pol-kangyue',
      service: 'hospital-guide',
      beneficiary: { is: 'relative', id: 'des-kangyue-1' },
      facts: { diagnosis },
      materials: [
        await paper(cloud, RELATIVE, 'id-document'),
        await paper(cloud, RELATIVE, 'diagnosis-record'),
      ],
    })
    await ask('erase', { confirm: true })
    const { applications, materials } = await cloud.snapshot()
    expect(applications).toMatchObject([{ _id: application.id, facts: { diagnosis } }])
    expect(materials!.map(({ status }) => status)).toEqual(['confirmed', 'confirmed'])
  })

  test('of what is done comes by itself after three years, papers and all', async () => {
    const life = await completed()
    const timer = timerOf(cloud)
    await timer.on('2029-03-10T10:00:00+08:00')
    expect((await life.stored()).facts).toEqual({ department: '心内科' })
    expect((await timer.on('2029-03-11T10:00:00+08:00')).done.erased).toBe(1)
    const shell = await life.stored()
    expect(shell).toMatchObject({ facts: {}, viewers: [], status: 'completed' })
    expect(shell.timeline.map(({ why }) => why).join('')).toBe('')
    const { materials } = await cloud.snapshot()
    expect(materials).toMatchObject([{ status: 'removed', name: '', fileID: null }])
    expect((await timer.on('2029-03-12T10:00:00+08:00')).done.erased).toBe(0)
  })
})
