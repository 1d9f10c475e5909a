import type { Asks } from './kinds'

const consent = 'health-data'

export const privacy: Asks = {
  consents: { event: () => ({}) },
  grant: { event: ({ requestId }) => ({ consent, requestId }) },
  withdrawPreview: { event: () => ({ consent }) },
  withdraw: { event: ({ requestId }) => ({ consent, requestId }) },
  export: { event: () => ({}) },
  erasePreview: { event: () => ({}) },
  erase: { event: ({ requestId }) => ({ requestId, confirm: true }) },
  accessLog: { event: () => ({}) },
  askHuman: {
    event: ({ named: { id }, requestId }) => ({
      ...{ about: { kind: 'application', id }, words: '为什么', requestId },
    }),
  },
  enquiries: { event: () => ({}) },
}
