import { maskName } from '../../../shared/application/masks'
import type { PreparedDesignation } from '../../../shared/contracts/documents/designation'
import type { GuardianshipDocument } from '../../../shared/contracts/documents/guardianship'
import { exportRequest } from '../../../shared/contracts/requests/privacy'
import type { PersonalExport } from '../../../shared/contracts/responses/export'
import { forMembers, type Member } from '../../kit/action'
import { commit } from '../../kit/commit'
import { enquiryView } from '../../kit/enquiries'
import { notFound } from '../../kit/errors'
import { audit } from '../../kit/repositories/audit'
import { bindings } from '../../kit/repositories/bindings'
import { ledger } from '../../kit/repositories/ledger'
import { people } from '../../kit/repositories/people'
import { accessesOf } from '../accesses'
import { receiptOf } from '../receipts'
import { recordsAbout } from '../records'
import { theirs } from '../theirs'
import { exportedApplication, exportedMaterial } from './applications'
import { exportedPolicy } from './policies'

/** Of each kind at most so many, the newest: what a function may answer has an end. */
const MOST = 500

const preparedView = ({ name, relation, preparedOn }: PreparedDesignation) => ({
  name: maskName(name),
  relation,
  preparedOn,
})
const claimView = ({ at, name, status, words }: GuardianshipDocument) => ({
  ...{ at, status, words },
  ward: maskName(name),
})

async function everything(member: Member) {
  const { personId, openid } = member
  const [person, binding, records] = await Promise.all([
    people.get(personId),
    bindings.get(openid),
    recordsAbout(personId, MOST),
  ])
  if (!person || !binding) throw notFound()
  return { ...records, person, binding, cases: await theirs(records.cases, member) }
}

/**
 * Everything that is kept about the caller, their own data in clear, for reading and for taking
 * elsewhere (art. 45). That it was handed out is on record; the export itself is not kept.
 */
export const exportAll = forMembers(exportRequest, async (_, member): Promise<PersonalExport> => {
  const { personId, now } = member
  const all = await everything(member)
  const { name, idNumber, phone, birthDate, sex } = all.person
  const [steps, accesses] = await Promise.all([
    ledger.ofApplications(all.cases.map(({ _id }) => _id)),
    accessesOf(all.trail, member),
  ])
  const trail = { personId, actor: personId, target: personId, at: now.iso }
  await commit((tx) => audit.add(tx, { ...trail, action: 'privacy.export' }))
  return {
    export: {
      format: 'health-benefits/1',
      at: now.iso,
      person: { name, idNumber, phone, birthDate, sex },
      binding: { boundAt: all.binding.boundAt },
      policies: all.contracts.flatMap((policy) => exportedPolicy(policy, member)),
      applications: all.cases.map((one) => exportedApplication(one, all.papers)),
      materials: all.papers.filter(({ status }) => status === 'confirmed').map(exportedMaterial),
      uses: steps.map(({ at, kind, service, uses }) => ({ at, kind, service, uses })),
      consents: all.given.map((one) => ({ ...receiptOf(one), consent: one.consent })),
      prepared: all.prepared.map(preparedView),
      guardianships: all.claims.map(claimView),
      notices: all.told.map(({ at, title, text }) => ({ at, title, text })),
      enquiries: all.asked.map(enquiryView),
      accesses,
    },
  }
})
