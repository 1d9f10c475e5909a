/** A page as a picture or a check opens it: who looks, and where. */
export interface Place {
  name: string
  as: string
  url: string
  /** Stands there once the page is complete. */
  shows: string
  /** One of the pages also looked at on the smallest phone. */
  main?: true
}

const SERVICE = '/packages/service/pages/service/index'
const APPLY = '/packages/service/pages/apply/index'
const READER = '/packages/handbook/pages/reader/index?policyId=pol-kangyue'

/** Every page there is, in the states that differ most. */
export const places: Place[] = [
  {
    ...{ name: 'benefits', as: 'o-insured-kangyue', url: '/pages/benefits/index', main: true },
    shows: '.hq-service-row',
  },
  {
    ...{ name: 'benefits-waiting', as: 'o-insured-waiting', url: '/pages/benefits/index' },
    shows: '.hq-service-row',
  },
  { name: 'bind', as: 'o-stranger', url: '/pages/benefits/index', shows: '#bind' },
  {
    ...{ name: 'service-open', as: 'o-insured-kangyue', main: true },
    url: `${SERVICE}?policyId=pol-kangyue&service=outpatient-appointment&person=insured`,
    shows: '.answer-title',
  },
  {
    ...{ name: 'service-waiting', as: 'o-insured-waiting', main: true },
    url: `${SERVICE}?policyId=pol-waiting&service=inpatient-coordination&person=insured`,
    shows: '.answer-title',
  },
  {
    ...{ name: 'apply', as: 'o-insured-manulife', main: true },
    url: `${APPLY}?policyId=pol-manulife&service=international-second-opinion&person=insured`,
    shows: '.hq-choice',
  },
  {
    ...{ name: 'applications', as: 'o-insured-kangyue', url: '/pages/applications/index' },
    ...{ shows: '.hq-application', main: true },
  },
  {
    ...{ name: 'application', as: 'o-insured-kangyue', shows: '#application-timeline' },
    ...{ url: '/packages/service/pages/application/index?id=APPLICATION', main: true },
  },
  { name: 'me', as: 'o-insured-kangyue', url: '/pages/me/index', shows: '#who', main: true },
  {
    ...{ name: 'notices', as: 'o-insured-kangyue', shows: '#notices' },
    url: '/packages/service/pages/notices/index',
  },
  { name: 'reader', as: 'o-insured-kangyue', url: READER, shows: '.hq-section' },
  {
    ...{ name: 'hospitals', as: 'o-insured-kangyue', shows: '.hq-page__body' },
    url: '/packages/handbook/pages/hospitals/index?policyId=pol-kangyue',
  },
  {
    ...{ name: 'compare', as: 'o-insured-two-policies', shows: '.hq-section' },
    url: '/packages/service/pages/compare/index?need=outpatient',
  },
  {
    ...{ name: 'family', as: 'o-insured-kangyue', shows: '#family-pol-kangyue', main: true },
    url: '/packages/family/pages/list/index',
  },
  {
    ...{ name: 'designate', as: 'o-insured-two-policies', shows: '#candidate-1' },
    url: '/packages/family/pages/designate/index?policyId=pol-two-kangyue',
  },
  {
    ...{ name: 'invitation', as: 'o-stranger', shows: '#invitation' },
    url: '/packages/family/pages/invitation/index?token=INVITATION',
  },
  {
    ...{ name: 'shared', as: 'o-relative-past-waiting', shows: '#shared-privacy' },
    url: '/packages/family/pages/shared/index?policyId=pol-kangyue',
  },
  {
    ...{ name: 'ward', as: 'o-guardian-new', shows: '#ward' },
    url: '/packages/family/pages/ward/index',
  },
  {
    ...{ name: 'acting', as: 'o-guardian-of-minor', shows: '.hq-service-row' },
    url: '/pages/benefits/index',
  },
  {
    ...{ name: 'privacy', as: 'o-insured-kangyue', shows: '#privacy-acts', main: true },
    url: '/packages/privacy/pages/home/index',
  },
  {
    ...{ name: 'consents', as: 'o-insured-kangyue', shows: '#consent-health-data' },
    url: '/packages/privacy/pages/consents/index',
  },
  {
    ...{ name: 'erase', as: 'o-insured-kangyue', shows: '#keeps' },
    url: '/packages/privacy/pages/erase/index',
  },
  {
    ...{ name: 'access-log', as: 'o-insured-kangyue', shows: '#access-log' },
    url: '/packages/privacy/pages/log/index',
  },
  {
    ...{ name: 'ask', as: 'o-insured-kangyue', shows: '#ask-words' },
    url: '/packages/privacy/pages/ask/index?kind=correction',
  },
  {
    ...{ name: 'enquiries', as: 'o-insured-kangyue', shows: '#enquiries' },
    url: '/packages/privacy/pages/enquiries/index',
  },
  {
    ...{ name: 'desk-queue', as: 'o-specialist', url: '/packages/desk/pages/queue/index' },
    shows: '.hq-row',
  },
  {
    ...{ name: 'desk-case', as: 'o-specialist', shows: '.hq-section' },
    url: '/packages/desk/pages/case/index?id=APPLICATION',
  },
  {
    ...{ name: 'desk-designation', as: 'o-specialist', shows: '#insured-id' },
    url: '/packages/desk/pages/designation/index',
  },
  {
    ...{ name: 'desk-enquiries', as: 'o-specialist', shows: '#desk-enquiries' },
    url: '/packages/desk/pages/enquiries/index',
  },
  {
    ...{ name: 'desk-guardianships', as: 'o-specialist', shows: '.hq-button' },
    url: '/packages/desk/pages/guardianships/index',
  },
]
