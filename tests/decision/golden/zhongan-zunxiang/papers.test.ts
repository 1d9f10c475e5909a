import type { MissingItem } from '../../../../shared/contracts/vocabulary'
import { golden, type Row } from '../../support/expect'
import { ask, GREEN, SERVICES } from './plan'

const ID = ['materials.id-document'] as const
const ILL = [...ID, 'materials.diagnosis-record'] as const
const TUMOUR = [
  ...ILL,
  'materials.pathology-report',
  'materials.lab-report',
  'materials.imaging-report',
  'materials.medical-record',
] as const
const STAY = [
  ...ID,
  'materials.admission-proof',
  'materials.cost-proof',
  'materials.medical-record',
  'materials.past-records',
  'materials.lab-report',
] as const
const DRUG = [...ILL, 'materials.prescription'] as const

const PAPERS: Record<string, readonly MissingItem[]> = {
  'video-consult': [],
  'text-consult': [],
  'cancer-screening': ID,
  'anhuijian-checkup': [],
  'online-consult-drug-payment': [],
  'direct-billing': ID,
  'pre-authorisation': STAY,
  'premium-ward': [...ILL, 'materials.admission-note'],
  'city-car': [...ID, 'materials.admission-note'],
  ...Object.fromEntries(GREEN.map((service) => [service, ILL])),
  'green-inpatient': [...ILL, 'materials.admission-note'],
  'green-plus-inpatient': [...ILL, 'materials.admission-note'],
  'green-exam-fast-track': [...ILL, 'materials.exam-order'],
  'green-plus-exam-fast-track': [...ILL, 'materials.exam-order'],
  'medical-advance': [...STAY, 'materials.bank-card'],
  'advanced-therapy-outpatient': TUMOUR,
  'advanced-therapy-inpatient': TUMOUR,
  'advanced-therapy-japan': TUMOUR,
  'outpatient-escort': ID,
  'inpatient-escort': [...ID, 'materials.admission-note'],
  'emergency-rescue': [],
  'critical-case-manager': ILL,
  'critical-caregiver': ILL,
  'second-opinion-domestic': ILL,
  'second-opinion-abroad': ILL,
  'mdt-consult': ILL,
  'post-surgery-nursing': ['materials.medical-record', 'materials.prescription'],
  'post-surgery-counselling': ['materials.medical-record'],
  'genetic-test': ILL,
  'oncology-drug': DRUG,
  'rare-disease-drug': DRUG,
  'boao-drug': DRUG,
}

describe('papers that each service asks for (Z9 Z10 Z11 Z17 Z24)', () => {
  golden([
    ...SERVICES.map(
      (service): Row => [
        `${service}: ${PAPERS[service]!.length} papers`,
        ask(service, { materials: [] }),
        { missing: [...PAPERS[service]!] },
      ],
    ),
    ...['medical-advance', 'pre-authorisation'].flatMap((service): Row[] => [
      [
        `${service}: an imaging report does for the lab report`,
        ask(service, {
          materials: [
            'id-document',
            'bank-card',
            'admission-proof',
            'cost-proof',
            'medical-record',
            'past-records',
            'imaging-report',
          ],
        }),
        {},
      ],
      [
        `${service}: after an accident its proof is due`,
        ask(service, { materials: [], facts: { cause: 'accident' } }),
        { missing: [...PAPERS[service]!, 'materials.accident-proof'] },
      ],
    ]),
    ...['city-car', 'inpatient-escort'].map(
      (service): Row => [
        `${service}: no admission note on the way out`,
        ask(service, {
          materials: [],
          facts: {
            leg: 'discharge',
            setting: 'discharge',
            discharge: { on: '2026-03-08' },
          },
        }),
        { missing: [...ID] },
      ],
    ),
  ])
})
