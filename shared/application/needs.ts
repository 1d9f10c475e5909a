import type { Service, ServiceFamily } from '../catalogue/types'

export const NEED_IDS = [
  'outpatient',
  'exam',
  'inpatient',
  'surgery',
  'escort',
  'opinion',
  'abroad',
  'doctor',
  'nursing',
  'medicine',
  'special-drug',
  'advance',
  'direct-billing',
  'screening',
] as const
export type NeedId = (typeof NEED_IDS)[number]

/** What services of several handbooks give alike, so that one may be used in place of another. */
export interface Need {
  id: NeedId
  family: ServiceFamily
  /** A service answers with any of these among its keywords, letter for letter. */
  keywords: string[]
  /** Keywords of services that are near but not the same thing. */
  without?: string[]
}

/** 质子重离子 is no ordinary visit or stay, 探视 no stay at all. */
const ADVANCED = ['质子']

const needs: Need[] = [
  { id: 'outpatient', family: 'outpatient', keywords: ['挂号'] },
  { id: 'exam', family: 'outpatient', keywords: ['检查'] },
  { id: 'inpatient', family: 'inpatient', keywords: ['床位'], without: ADVANCED },
  { id: 'surgery', family: 'inpatient', keywords: ['手术'] },
  { id: 'escort', family: 'escort', keywords: ['陪诊'] },
  { id: 'opinion', family: 'consult', keywords: ['会诊', '第二意见'] },
  { id: 'abroad', family: 'overseas', keywords: ['出国看病'] },
  { id: 'doctor', family: 'online', keywords: ['问医生', '咨询'] },
  { id: 'nursing', family: 'nursing', keywords: ['上门'] },
  { id: 'medicine', family: 'drug', keywords: ['买药'] },
  { id: 'special-drug', family: 'drug', keywords: ['特药'] },
  { id: 'advance', family: 'payment', keywords: ['垫付'] },
  { id: 'direct-billing', family: 'payment', keywords: ['直付'] },
  { id: 'screening', family: 'screening', keywords: ['体检', '筛查'] },
]

type Answering = Pick<Service, 'family' | 'keywords'>

const answers = ({ family, keywords, without = [] }: Need, service: Answering): boolean =>
  service.family === family &&
  keywords.some((word) => service.keywords.includes(word)) &&
  !without.some((word) => service.keywords.includes(word))

/** The needs a service answers; none for what no other handbook gives in its place. */
export const needsOf = (service: Answering): NeedId[] =>
  needs.filter((need) => answers(need, service)).map(({ id }) => id)

/** The services that answer a need, in their order. */
export const servicesFor = <S extends Answering>(id: NeedId, services: readonly S[]): S[] =>
  services.filter((service) => needsOf(service).includes(id))

export const isNeed = (id: string): id is NeedId => NEED_IDS.some((known) => known === id)
