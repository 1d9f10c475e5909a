import type { ConsentId } from '../../application/consents'
import type { Reason } from '../../decision/decision'
import type { GuardianshipStatus } from '../documents/guardianship'
import type { Facts } from '../facts'
import type { CivilDate, MaterialKind, Relation, Sex } from '../vocabulary'
import type { ApplicationBeneficiary, TimelineStep } from './applications'
import type { AccessEntry, EnquiryView, Receipt } from './privacy'

/** A policy in which the person has a part; other people's names are masked. */
interface ExportedPolicy {
  id: string
  planName: string
  insurer: string
  number: string
  as: 'insured' | 'relative' | 'policyholder' | 'guardian'
  effectiveDate: CivilDate
  /** Relatives named, when the person is the insured. */
  designated: { name: string; relation: Relation; designatedOn: CivilDate | null }[]
}

interface ExportedApplication {
  id: string
  serviceName: string
  status: string
  createdAt: string
  beneficiary: ApplicationBeneficiary
  facts: Facts
  /** As the machine decided it, with the clauses (art. 24). */
  decision: { outcome: string; reasons: Reason[]; handbook: { id: string; version: string } }
  papers: string[]
  timeline: TimelineStep[]
}

/** Answer of `privacy.export`: everything kept about the person, their own data in clear (art. 45). Not stored. */
export interface PersonalExport {
  export: {
    /** `health-benefits/1`: tells which layout this is. */
    format: 'health-benefits/1'
    at: string
    person: {
      name: string
      idNumber: string
      phone: string
      birthDate: CivilDate
      sex: Sex
    }
    binding: { boundAt: string }
    policies: ExportedPolicy[]
    applications: ExportedApplication[]
    materials: {
      id: string
      kind: MaterialKind
      name: string
      type: string
      /** Bytes. */
      size: number
      createdAt: string
    }[]
    /** Uses held, spent and returned. */
    uses: { at: string; kind: 'hold' | 'consume' | 'release'; service: string; uses: number }[]
    consents: (Receipt & { consent: ConsentId })[]
    /** Relatives prepared for a call and not designated yet; their names masked. */
    prepared: { name: string; relation: Relation; preparedOn: CivilDate }[]
    /** Claims to be somebody's guardian; the wards' names masked. */
    guardianships: { at: string; ward: string; status: GuardianshipStatus; words: string | null }[]
    notices: { at: string; title: string; text: string }[]
    enquiries: EnquiryView[]
    accesses: AccessEntry[]
  }
}
