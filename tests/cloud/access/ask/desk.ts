import { demoPerson } from '../../../../seeds/demo/person'
import { type Ask, type Asks, members } from './kinds'

const act = (more: object = {}, given?: object): Ask => ({
  event: ({ named: { id }, requestId }) => ({ id, requestId, version: 1, ...more }),
  given: given && members('applications', given),
})

const IN_HAND = { status: 'accepted', stage: 'accepted' }
const FIXED = { status: 'scheduled', stage: 'scheduled' }
const { name, idNumber, phone } = demoPerson('x', '赵建国', 'M', '1960-04-04', 501)

export const desk: Asks = {
  queue: { event: () => ({}) },
  get: act(),
  contact: act(),
  accept: act(),
  askFor: act({ kinds: ['lab-report'], words: '请补一份血常规' }, IN_HAND),
  decline: act({ reasonCode: 'OTHER', words: '不在服务范围' }),
  milestone: act({ stage: 'in-progress' }, FIXED),
  noShow: act({ words: '没有到' }, FIXED),
  complete: act({}, FIXED),
  reviewMaterial: act({ materialId: 'mat_insured', status: 'passed' }, IN_HAND),
  materialLink: act({ materialId: 'mat_insured' }),
  findInsured: {
    event: () => ({ idNumber: demoPerson('kangyue', '王小兰', 'F', '1985-05-01', 102).idNumber }),
  },
  confirmDesignation: {
    event: ({ named: { policyId }, requestId }) => ({
      ...{ policyId, requestId, relation: 'parent', name, idNumber, phone },
      calledOn: '2026-03-09',
    }),
  },
  enquiries: { event: () => ({}) },
  answerEnquiry: act({ words: '已为您核对' }),
  guardianships: { event: () => ({}) },
  confirmGuardianship: act(),
  refuseGuardianship: act({ words: '材料看不清' }),
}
