import type { ApplicationAnswer } from '../../../shared/contracts/responses/applications'
import type {
  GrantAnswer,
  PrivacyConsents,
  WithdrawAnswer,
  WithdrawPreview,
} from '../../../shared/contracts/responses/privacy'
import { startCloud, type TestCloud } from '../functions/support/cloud'
import { paper } from '../functions/support/papers'
import {
  INSURED,
  newRequestId,
  openAppointment,
  phoneDoctor,
  RELATIVE,
  submit,
  submitAppointment,
} from '../functions/support/requests'
import { filed, lifeOf, VISIT } from '../life/support/life'
import { privacyOf } from './support/privacy'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud()
})
afterEach(() => cloud.stop())

const ask = <T>(action: string, more: object = {}, openid = INSURED) =>
  privacyOf(cloud, openid)<T>(action, more)

const DIAGNOSIS = {
  status: 'confirmed',
  category: 'critical',
  on: '2026-03-01',
  hospitalGrade: '3A',
  first: true,
}

const stateOf = async (id: string) => {
  const { consents } = await ask<PrivacyConsents>('consents')
  return consents.find((one) => one.id === id)!
}

const statusOf = async (id: string) => (await lifeOf(cloud, id).stored()).status

test('a consent that stands is not asked for again, and each act still has its receipt', async () => {
  const materials = [await paper(cloud, INSURED, 'id-document')]
  const asked = openAppointment(materials)
  expect((await submit(cloud, INSURED, asked, { consents: [] })).error?.code).toBe(
    'CONSENT_REQUIRED',
  )
  for (const consent of ['health-data', 'provider'])
    expect((await ask<GrantAnswer>('grant', { consent })).receipt.for).toBeNull()
  const { ok, application } = await submit(cloud, INSURED, asked, { consents: [] })
  expect(ok).toBe(true)
  const { standing, receipts, version } = await stateOf('provider')
  expect(standing).toMatchObject({ version })
  expect(receipts.map((one) => one.for?.applicationId ?? null).sort()).toEqual(
    [application.id, null].sort(),
  )
})

test('detail and preview name the consents still to be given', async () => {
  const asked = openAppointment([])
  const needed = async () => {
    const { policyId, service, facts } = asked
    const detail = await cloud.call<{ consents: string[] }>('benefits', INSURED, {
      action: 'detail',
      ...{ policyId, service, facts },
    })
    const preview = await cloud.call<{ consents: string[] }>('applications', INSURED, {
      action: 'preview',
      ...asked,
    })
    return [detail.consents, preview.consents]
  }
  expect(await needed()).toEqual([
    ['health-data', 'provider'],
    ['health-data', 'provider'],
  ])
  await ask('grant', { consent: 'health-data' })
  expect(await needed()).toEqual([['provider'], ['provider']])
})

test('a grant is given once, however often it is asked for', async () => {
  const requestId = newRequestId()
  const first = await ask<GrantAnswer>('grant', { consent: 'child', requestId })
  expect(await ask<GrantAnswer>('grant', { consent: 'child', requestId })).toEqual(first)
  expect((await ask<GrantAnswer>('grant', { consent: 'child' })).receipt).toEqual(first.receipt)
  expect((await stateOf('child')).receipts).toHaveLength(1)
})

test('a withdrawn consent is asked for anew, and its receipt stays with the day it ended', async () => {
  await ask('grant', { consent: 'health-data' })
  expect((await ask<WithdrawAnswer>('withdraw', { consent: 'health-data' })).applications).toEqual(
    [],
  )
  const { standing, receipts } = await stateOf('health-data')
  expect(standing).toBeNull()
  expect(receipts).toMatchObject([
    { for: null, withdrawnAt: expect.stringContaining('2026-03-10') },
  ])
  const asked = openAppointment([await paper(cloud, INSURED, 'id-document')])
  const { error } = await submit(cloud, INSURED, asked, { consents: ['provider'] })
  expect(error).toMatchObject({ code: 'CONSENT_REQUIRED', consents: ['health-data'] })
})

test('withdrawing cancels what rests on it and gives the use back, as the preview said', async () => {
  const life = await filed(cloud)
  const other = await submit(cloud, INSURED, phoneDoctor, { consents: [] })
  const before = await cloud.snapshot()
  const preview = await ask<WithdrawPreview>('withdrawPreview', { consent: 'provider' })
  expect(await cloud.snapshot()).toEqual(before)
  expect(preview.applications).toMatchObject([
    { id: life.id, serviceName: expect.any(String), outcome: 'returned' },
  ])
  expect(preview.applications[0]!.words).toContain('退回')
  const requestId = newRequestId()
  const done = await ask<WithdrawAnswer>('withdraw', { consent: 'provider', requestId })
  expect(done.applications).toEqual(preview.applications)
  expect(await ask('withdraw', { consent: 'provider', requestId })).toEqual(done)
  expect([await statusOf(life.id), await statusOf(other.application.id)]).toEqual([
    'cancelled',
    'submitted',
  ])
  expect((await life.ledger()).map(({ kind }) => kind)).toEqual(['hold', 'release'])
  expect((await stateOf('provider')).receipts[0]!.withdrawnAt).not.toBeNull()
})

test('past the point of no return the use is spent, as the preview said', async () => {
  const life = await filed(cloud)
  await life.desk('accept')
  await life.desk('milestone', { stage: 'notified', visitOn: VISIT, place: '门诊楼 3 层' })
  const preview = await ask<WithdrawPreview>('withdrawPreview', { consent: 'health-data' })
  expect(preview.applications).toMatchObject([{ id: life.id, outcome: 'used' }])
  expect(preview.applications[0]!.words).toContain('视为已使用')
  await ask('withdraw', { consent: 'health-data' })
  expect((await life.ledger()).map(({ kind }) => kind)).toEqual(['hold', 'consume'])
})

test('several applications on one account end together', async () => {
  const first = await filed(cloud)
  const materials = [await paper(cloud, INSURED, 'exam-order')]
  const exam = await submit(cloud, INSURED, {
    policyId: 'pol-kangyue',
    service: 'exam-appointment',
    beneficiary: { is: 'insured' },
    facts: { examOrder: true, department: '影像科' },
    materials,
  })
  const second = exam.ok
    ? exam.application.id
    : (await submit(cloud, INSURED, { ...phoneDoctor, facts: { topic: '头痛' } })).application.id
  const { applications } = await ask<WithdrawAnswer>('withdraw', { consent: 'health-data' })
  expect(applications.map(({ id }) => id).sort()).toEqual([first.id, second].sort())
  expect([await statusOf(first.id), await statusOf(second)]).toEqual(['cancelled', 'cancelled'])
})

test('what is over stays as it was done, and what others rest on is not touched', async () => {
  const life = await filed(cloud)
  await life.desk('decline', { reasonCode: 'OTHER', words: '另有安排' })
  const { applications } = await ask<WithdrawAnswer>('withdraw', { consent: 'provider' })
  expect(applications).toEqual([])
  const again = await submitAppointment(cloud)
  const theirs = await ask<WithdrawAnswer>('withdraw', { consent: 'provider' }, RELATIVE)
  expect(theirs.applications).toEqual([])
  expect(await statusOf(again.application.id)).toBe('submitted')
})

test('who files for a relative is asked whether the relative knows', async () => {
  const filedBy = async (openid: string, consents: string[]) => {
    const asked = {
      policyId: 'pol-kangyue',
      service: 'hospital-guide',
      beneficiary: { is: 'relative', id: 'des-kangyue-1' },
      facts: { diagnosis: DIAGNOSIS },
      materials: [
        await paper(cloud, openid, 'id-document'),
        await paper(cloud, openid, 'diagnosis-record'),
      ],
    }
    return submit(cloud, openid, asked, { consents })
  }
  const { error } = await filedBy(INSURED, ['health-data', 'provider'])
  expect(error).toMatchObject({ code: 'CONSENT_REQUIRED', consents: ['relative-data'] })
  expect((await filedBy(RELATIVE, ['health-data', 'provider'])).ok).toBe(true)
})

test('for a child the policyholder consents', async () => {
  const asked = { ...phoneDoctor, policyId: 'pol-minor' }
  const as = 'o-guardian-of-minor'
  const { error } = await submit(cloud, as, asked, { consents: [] })
  expect(error).toMatchObject({ code: 'CONSENT_REQUIRED', consents: ['child'] })
  const { ok, application } = await submit(cloud, as, asked, { consents: ['child'] })
  expect(ok).toBe(true)
  await ask('withdraw', { consent: 'child' }, as)
  const opened = await cloud.call<ApplicationAnswer>('applications', as, {
    action: 'get',
    id: application.id,
  })
  expect(opened.application.status).toBe('cancelled')
})
