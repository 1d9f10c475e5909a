import { maskName } from '../../../shared/application/masks'
import { exportRequest } from '../../../shared/contracts/requests/privacy'
import type { PersonalExport } from '../../../shared/contracts/responses/export'
import { forMembers, type Member } from '../../kit/action'
import { commit } from '../../kit/commit'
import { enquiryView } from '../../kit/enquiries'
import { notFound } from '../../kit/errors'
import { applications } from '../../kit/repositories/applications'
import { audit } from '../../kit/repositories/audit'
import { bindings } from '../../kit/repositories/bindings'
import { consents } from '../../kit/repositories/consents'
import { designations } from '../../kit/repositories/designations'
import { enquiries } from '../../kit/repositories/enquiries'
import { guardianships } from '../../kit/repositories/guardianships'
import { ledger } from '../../kit/repositories/ledger'
import { materials } from '../../kit/repositories/materials'
import { notices } from '../../kit/repositories/notices'
import { people } from '../../kit/repositories/people'
import { policies } from '../../kit/repositories/policies'
import { accessesOf } from '../accesses'
import { receiptOf } from '../receipts'
import { theirs } from '../theirs'
import { exportedApplication, exportedMaterial } from './applications'
import { exportedPolicy } from './policies'

/** Of each kind at most so many, the newest: what a function may answer has an end. */
const MOST = 500

/** What the caller has told of people near them. */
async function near(personId: string) {
  const [prepared, claims] = await Promise.all([
    designations.ofPerson(personId),
    guardianships.ofPerson(personId),
  ])
  return {
    prepared: prepared.map(({ name, relation, preparedOn }) => ({
      name: maskName(name),
      relation,
      preparedOn,
    })),
    guardianships: claims.map(({ at, name, status, words }) => ({
      ...{ at, status, words },
      ward: maskName(name),
    })),
  }
}

async function everything(member: Member) {
  const { personId, openid } = member
  const [person, binding, contracts, cases, papers, given, told, asked, trail] = await Promise.all([
    people.get(personId),
    bindings.get(openid),
    policies.ofParty(personId),
    applications.ofViewer(personId, undefined, MOST),
    materials.ofPerson(personId),
    consents.ofPerson(personId),
    notices.ofPerson(personId, undefined, MOST),
    enquiries.ofPerson(personId, undefined, MOST),
    audit.ofPerson(personId, undefined, MOST),
  ])
  if (!person || !binding) throw notFound()
  return {
    person,
    binding,
    contracts,
    cases: await theirs(cases, member),
    papers,
    given,
    told,
    asked,
    trail,
  }
}

/**
 * Everything that is kept about the caller, their own data in clear, for reading and for taking
 * elsewhere (art. 45). That it was handed out is on record; the export itself is not kept.
 */
export const exportAll = forMembers(exportRequest, async (_, member): Promise<PersonalExport> => {
  const { personId, now } = member
  const all = await everything(member)
  const { name, idNumber, phone, birthDate, sex } = all.person
  const [steps, accesses, others] = await Promise.all([
    ledger.ofApplications(all.cases.map(({ _id }) => _id)),
    accessesOf(all.trail, member),
    near(personId),
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
      ...others,
      notices: all.told.map(({ at, title, text }) => ({ at, title, text })),
      enquiries: all.asked.map(enquiryView),
      accesses,
    },
  }
})
