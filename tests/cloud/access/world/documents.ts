import type { ApplicationDocument } from '../../../../shared/contracts/documents/application'
import type { PolicyDocument } from '../../../../shared/contracts/documents/policy'
import type { Applicant } from '../../../../shared/contracts/vocabulary'
import { NOW, type TestCloud } from '../../functions/support/cloud'
import { paper } from '../../functions/support/papers'
import { INSURED, openAppointment, submit } from '../../functions/support/requests'
import { bindings, PEOPLE, stranger } from './people'
import { documents, ofMinor } from './relatives'

type Beneficiary = ApplicationDocument['beneficiary']

const SPOUSE: Beneficiary = {
  ...{ is: 'relative', id: 'des-kangyue-1', relation: 'spouse' },
  ...{ personId: 'p-kangyue-spouse', name: '周*远' },
}
const MOTHER: Beneficiary = {
  ...{ is: 'relative', id: 'des-kangyue-2', relation: 'parent' },
  ...{ personId: 'p-kangyue-mother', name: '李*芳' },
}
const WARD: Beneficiary = { is: 'insured', personId: 'p-minor', name: '林*诺' }

const filed = (
  like: ApplicationDocument,
  _id: string,
  personId: string,
  applicant: Applicant,
  beneficiary: Beneficiary,
): ApplicationDocument => ({
  ...{ ...like, _id, requestId: _id, personId, applicant, beneficiary },
  viewers: [...new Set([personId, beneficiary.personId])],
  ...(beneficiary.is === 'relative' ? { designationId: beneficiary.id } : {}),
})

/** The same application as if each of the others had filed it. */
function applicationsLike(like: ApplicationDocument): ApplicationDocument[] {
  const own = {
    ...{ ...like, _id: 'app_insured', requestId: 'app_insured' },
    materialIds: ['mat_insured'],
  }
  const ofMinor = {
    ...like,
    ...{ policyId: 'pol-minor', insuredId: 'p-minor', accountId: 'p-minor~metlife-kangyue' },
  }
  return [
    own,
    filed(like, 'app_spouse', 'p-kangyue-spouse', 'relative', SPOUSE),
    filed(like, 'app_for_spouse', 'p-kangyue', 'insured', SPOUSE),
    filed(like, 'app_mother', 'p-kangyue-mother', 'relative', MOTHER),
    filed(ofMinor, 'app_ward', 'p-guardian', 'guardian', WARD),
  ]
}

/** Each relative is past their waiting and has joined; the spouse lets the insured read. */
const joined = (policy: PolicyDocument): PolicyDocument => ({
  ...{ ...policy, prepared: ['pre_insured'] },
  designated: policy.designated.map((one) => ({
    ...{ ...one, designatedOn: '2025-12-01', joinedOn: '2025-12-01' },
    ...(one.id === 'des-kangyue-1' ? { sharesRecords: true } : {}),
  })),
})

type Documents = Record<string, Record<string, unknown>[]>

/** Three papers and a notice for each who is bound, and a question to a human. */
function belongings(paper: Record<string, unknown>): Documents {
  const bound = Object.entries(PEOPLE).filter(([, { personId }]) => personId !== '')
  const papers = (kind: string, prefix: string) =>
    bound.map(([role, { openid, personId }]) => ({
      ...{ ...paper, _id: `${prefix}_${role}`, openid, personId, kind, applicationIds: [] },
      cloudPath: `${String(paper.cloudPath)}.${prefix}.${role}`,
    }))
  return {
    materials: [
      ...papers('id-document', 'mat'),
      ...papers('diagnosis-record', 'rec'),
      ...papers('guardianship-proof', 'gua'),
    ],
    notices: bound.map(([role, { personId }]) => ({
      ...{ _id: `not_${role}`, personId, kind: 'progress', title: '进展', text: '有了进展' },
      ...{ at: NOW, read: false },
    })),
    enquiries: [
      {
        ...{ _id: 'enq_insured', personId: 'p-kangyue', about: { kind: 'other' }, version: 1 },
        ...{ subject: '其他问题', words: '请解释', status: 'open', at: NOW, answer: null },
      },
    ],
  }
}

/** The accounts with what each of these applications holds. */
function holding(accounts: Documents[string], filed: readonly ApplicationDocument[]) {
  const [held] = accounts.flatMap(({ uses }) => uses as object[])
  return accounts.map((account) => {
    const here = filed.filter(({ accountId }) => accountId === account._id)
    return {
      ...account,
      uses: here.map(({ _id, policyId }) => ({ ...held, application: _id, policyId })),
    }
  })
}

/** The demo's people with one of everything for each role. */
export async function furnish(cloud: TestCloud): Promise<void> {
  const { policies } = await cloud.snapshot()
  const [kangyue, minor] = ['pol-kangyue', 'pol-minor'].map(
    (id) => policies!.find(({ _id }) => _id === id) as unknown as PolicyDocument,
  )
  const ofWard = { ...minor, designated: [ofMinor], prepared: ['pre_ward'] }
  await cloud.place({ people: [stranger], bindings, policies: [joined(kangyue!), ofWard] })
  const photo = await paper(cloud, INSURED, 'id-document')
  const { application } = await submit(cloud, INSURED, openAppointment([photo]))
  const { applications, materials, accounts } = await cloud.snapshot()
  const like = applications!.find(({ _id }) => _id === application.id)
  const filed = applicationsLike(like as unknown as ApplicationDocument)
  await cloud.restore({ applications: [] })
  await cloud.place({
    ...belongings(materials![0]!),
    ...documents,
    applications: filed,
    accounts: holding(accounts!, filed),
  })
}
