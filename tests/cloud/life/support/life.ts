import type { ApplicationDocument } from '../../../../shared/contracts/documents/application'
import type { LedgerEntryDocument } from '../../../../shared/contracts/documents/ledgerEntry'
import type { DeskAnswer } from '../../../../shared/contracts/responses/desk'
import type { Answer, TestCloud } from '../../functions/support/cloud'
import { INSURED, newRequestId, submitAppointment } from '../../functions/support/requests'

export const SPECIALIST = 'o-specialist'
export const SECOND_SPECIALIST = 'o-specialist-2'
export const VISIT = '2026-03-18T09:30:00+08:00'

/** A second desk beside the demo's. */
export async function secondSpecialist(cloud: TestCloud): Promise<void> {
  const { people, bindings } = await cloud.snapshot()
  const person = people!.find(({ _id }) => _id === 'p-specialist')!
  const binding = bindings!.find(({ _id }) => _id === SPECIALIST)!
  await cloud.place({
    people: [{ ...person, _id: 'p-specialist-2', name: '何静', idNumber: '990101199001010022' }],
    bindings: [
      { ...binding, _id: SECOND_SPECIALIST, openid: SECOND_SPECIALIST, personId: 'p-specialist-2' },
    ],
  })
}

export interface Life {
  id: string
  /** An act of the desk on the newest version, unless `more` names another. */
  desk(action: string, more?: object, openid?: string): Promise<Answer<DeskAnswer>>
  person<T = object>(action: string, more?: object, openid?: string): Promise<Answer<T>>
  stored(): Promise<ApplicationDocument>
  ledger(): Promise<LedgerEntryDocument[]>
}

export function lifeOf(cloud: TestCloud, id: string): Life {
  const stored = async () => {
    const { applications } = await cloud.snapshot()
    return applications!.find(({ _id }) => _id === id) as unknown as ApplicationDocument
  }
  return {
    id,
    stored,
    async desk(action, more = {}, openid = SPECIALIST) {
      const { version } = await stored()
      const request = { action, id, requestId: newRequestId(), version, ...more }
      return cloud.call<DeskAnswer>('desk', openid, request)
    },
    person: (action, more = {}, openid = INSURED) =>
      cloud.call('applications', openid, { action, id, requestId: newRequestId(), ...more }),
    ledger: async () =>
      ((await cloud.snapshot()).ledger as unknown as LedgerEntryDocument[]).filter(
        ({ application }) => application === id,
      ),
  }
}

/** Files 专家或特需门诊 for the demo's insured. */
export async function filed(cloud: TestCloud, more: object = {}): Promise<Life> {
  const answer = await submitAppointment(cloud, more)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return lifeOf(cloud, answer.application.id)
}
