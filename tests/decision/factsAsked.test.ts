import { handbooks } from '../../seeds/handbooks'
import { compileCatalogue } from '../../shared/catalogue/compile'
import { factsAsked } from '../../shared/decision'

const catalogue = compileCatalogue(handbooks)

/** Plan and service → the facts that its form asks, in the order of the questions. */
const ASKED: Record<string, string> = {
  'metlife-kangyue phone-doctor': 'topic',
  'metlife-kangyue text-consult': 'topic',
  'metlife-kangyue outpatient-appointment': 'diagnosis department namesDoctor wantedOn',
  'metlife-kangyue outpatient-appointment-open': 'department namesDoctor wantedOn',
  'metlife-kangyue inpatient-coordination': 'diagnosis admissionNote noIndication conditions',
  'metlife-kangyue surgery-coordination':
    'diagnosis procedure admissionNote noIndication conditions',
  'metlife-kangyue hospital-guide': 'diagnosis wantedOn',
  'metlife-kangyue international-consult': 'diagnosis recordsUpTo',
  'metlife-kangyue overseas-care': 'diagnosis wantedOn',
  'metlife-kangyue home-nursing-guidance': 'diagnosis nursing wantedOn',
  'metlife-huikangjian global-consult': 'diagnosis conditions recordsUpTo',
  'metlife-huikangjian outpatient-appointment':
    'diagnosis conditions department namesDoctor wantedOn',
  'metlife-huikangjian inpatient-coordination':
    'diagnosis admissionNote noIndication conditions namesDoctor',
  'metlife-huikangjian surgery-coordination':
    'diagnosis admissionNote noIndication conditions namesDoctor',
  'metlife-huikangjian overseas-care': 'diagnosis conditions wantedOn',
  'metlife-huikangjian domestic-visit-after-consult':
    'diagnosis conditions department namesDoctor wantedOn',
  'manulife-lexiang phone-doctor': '',
  'manulife-lexiang international-second-opinion': 'diagnosis',
  'manulife-lexiang outpatient-appointment': 'diagnosis department namesDoctor',
  'manulife-lexiang inpatient-surgery-coordination':
    'diagnosis admissionNote noIndication department namesDoctor',
  'zhongan-zunxiang-special video-consult': 'topic',
  'zhongan-zunxiang-special text-consult': 'topic',
  'zhongan-zunxiang-special cancer-screening': 'conditions package married',
  'zhongan-zunxiang-special anhuijian-checkup': '',
  'zhongan-zunxiang-special online-consult-drug-payment': '',
  'zhongan-zunxiang-special green-remote-consult': 'diagnosis namesDoctor',
  'zhongan-zunxiang-special green-expert-outpatient': 'diagnosis namesDoctor',
  'zhongan-zunxiang-special green-exam-fast-track': 'diagnosis examOrder',
  'zhongan-zunxiang-special green-inpatient': 'diagnosis admissionNote noIndication namesDoctor',
  'zhongan-zunxiang-special green-surgery': 'diagnosis noIndication namesDoctor',
  'zhongan-zunxiang-special green-hospital-visit': 'diagnosis',
  'zhongan-zunxiang-special green-tcm': 'diagnosis',
  'zhongan-zunxiang-special green-nutrition': 'diagnosis discharge',
  'zhongan-zunxiang-special green-revisit': 'diagnosis namesDoctor',
  'zhongan-zunxiang-special green-follow-up': 'diagnosis',
  'zhongan-zunxiang-special medical-advance': 'setting cause conditions hospital city urban amount',
  'zhongan-zunxiang-special advanced-therapy-outpatient': 'diagnosis namesDoctor',
  'zhongan-zunxiang-special advanced-therapy-inpatient': 'diagnosis noIndication namesDoctor',
  'zhongan-zunxiang-special advanced-therapy-japan': 'diagnosis',
  'zhongan-zunxiang-special outpatient-escort': 'setting conditions',
  'zhongan-zunxiang-special inpatient-escort': 'leg setting admissionNote',
  'zhongan-zunxiang-special emergency-rescue': 'conditions distanceKm tripDays',
  'zhongan-zunxiang-special critical-case-manager': 'diagnosis',
  'zhongan-zunxiang-special critical-caregiver': 'setting diagnosis conditions hospital urban days',
  'zhongan-zunxiang-special second-opinion-domestic': 'diagnosis namesDoctor',
  'zhongan-zunxiang-special second-opinion-abroad': 'diagnosis',
  'zhongan-zunxiang-special mdt-consult': 'diagnosis namesDoctor',
  'zhongan-zunxiang-special post-surgery-nursing': 'discharge nursing urban wantedOn',
  'zhongan-zunxiang-special post-surgery-counselling': 'discharge',
  'zhongan-zunxiang-special genetic-test': 'diagnosis',
  'zhongan-zunxiang-special oncology-drug': 'diagnosis prescription',
  'zhongan-zunxiang-special rare-disease-drug': 'diagnosis prescription hospital',
  'zhongan-zunxiang-special boao-drug': 'diagnosis wantedOn',
  'zhongan-zunxiang-special direct-billing': 'cause conditions wantedOn',
  'zhongan-zunxiang-special pre-authorisation': 'cause conditions wantedOn',
  'zhongan-zunxiang-special premium-ward': 'diagnosis admissionNote noIndication hospital',
  'zhongan-zunxiang-special city-car': 'leg discharge admissionNote conditions distanceKm',
  'zhongan-zunxiang-special green-plus-remote-consult': 'diagnosis namesDoctor hospital',
  'zhongan-zunxiang-special green-plus-expert-outpatient': 'diagnosis namesDoctor hospital',
  'zhongan-zunxiang-special green-plus-exam-fast-track': 'diagnosis examOrder hospital',
  'zhongan-zunxiang-special green-plus-inpatient':
    'diagnosis admissionNote noIndication namesDoctor hospital',
  'zhongan-zunxiang-special green-plus-surgery': 'diagnosis noIndication namesDoctor hospital',
  'zhongan-zunxiang-special green-plus-hospital-visit': 'diagnosis hospital',
  'zhongan-zunxiang-special green-plus-tcm': 'diagnosis hospital',
  'zhongan-zunxiang-special green-plus-nutrition': 'diagnosis discharge hospital',
  'zhongan-zunxiang-special green-plus-revisit': 'diagnosis namesDoctor hospital',
  'zhongan-zunxiang-special green-plus-follow-up': 'diagnosis hospital',
  'cpic-lanben-2023-premier-2 health-consult': '',
  'cpic-lanben-2023-premier-2 critical-grade-a-expert-appointment': 'diagnosis namesDoctor',
  'cpic-lanben-2023-premier-2 critical-escort': 'diagnosis',
  'cpic-lanben-2023-premier-2 critical-second-opinion': 'diagnosis',
  'cpic-lanben-2023-premier-2 critical-mdt-consult': 'diagnosis',
  'cpic-lanben-2023-premier-2 critical-overseas-assist': 'diagnosis',
  'cpic-lanben-2023-premier-2 emergency-120-subsidy': '',
  'cpic-lanben-2023-premier-2 critical-grade-a-expert-ward': 'diagnosis',
  'cpic-lanben-2023-premier-2 critical-grade-a-expert-surgery': 'diagnosis',
  'cpic-lanben-2023-premier-2 video-doctor-pro': '',
  'cpic-lanben-2021-pro health-consult': '',
  'cpic-lanben-2021-pro grade-a-expert-appointment': 'namesDoctor',
  'cpic-lanben-2021-pro grade-a-expert-ward': '',
  'cpic-lanben-2021-pro grade-a-expert-surgery': '',
  'cpic-lanben-2021-pro escort': '',
  'cpic-lanben-2021-pro second-opinion': '',
  'cpic-lanben-2021-pro mdt-consult': '',
  'cpic-lanben-2021-pro overseas-assist': '',
  'cpic-lanben-2021-pro emergency-120-subsidy': '',
  'cpic-lanben-2021-pro video-doctor-pro': '',
  'cpic-lanben-puhui-2023 critical-expert-appointment': 'diagnosis',
  'cpic-lanben-puhui-2023 critical-expert-ward': 'diagnosis admissionNote',
  'cpic-lanben-puhui-2023 critical-expert-surgery': 'diagnosis',
  'cpic-lanben-puhui-2023 emergency-120-subsidy': '',
}

describe('a form asks just the facts that the rules of its service read', () => {
  it.each(Object.entries(ASKED))('%s: %s', (name, facts) => {
    const [plan, service] = name.split(' ') as [string, string]
    const offer = catalogue.edition(plan, '2026-03-10')!.offers.get(service)!
    expect(factsAsked(offer).join(' ')).toBe(facts)
  })
})
