import type { Network } from '@shared/catalogue/types'
import { advanceCities } from './advanceCities'

/** A list that stands behind a code to scan or in an annex, not in the handbook itself. */
const elsewhere = (id: string, name: string, services: string[], source: string): Network => ({
  id,
  name,
  inHandbook: false,
  services,
  source,
})

const family = (prefix: string) =>
  ['remote-consult', 'expert-outpatient', 'exam-fast-track', 'inpatient', 'surgery', 'revisit'].map(
    (id) => `${prefix}-${id}`,
  )

export const networks: Network[] = [
  {
    id: 'advance-cities',
    name: '医疗垫付覆盖的 83 个城市',
    inHandbook: true,
    services: ['medical-advance'],
    cities: advanceCities,
    source: '医疗垫付 3',
  },
  elsewhere(
    'direct-billing',
    '直付医疗机构',
    ['direct-billing', 'pre-authorisation'],
    '直付医疗 二',
  ),
  elsewhere('premium-ward', '高端病房的医院', ['premium-ward'], '高端病房 3'),
  elsewhere('city-car', '有豪华车的城市', ['city-car'], '同城专车 3'),
  elsewhere('green-plus', '重疾绿通PLUS 的医院', family('green-plus'), '绿通PLUS 3'),
  elsewhere('green', '重疾绿通的医院', family('green'), '重疾绿通 3'),
  elsewhere(
    'advanced-therapy',
    '质子重离子、硼中子、光免疫的医院',
    ['advanced-therapy-outpatient', 'advanced-therapy-inpatient', 'advanced-therapy-japan'],
    '先进医疗 3',
  ),
  elsewhere('escort', '有陪诊员的城市', ['outpatient-escort', 'inpatient-escort'], '门诊陪诊 五'),
  elsewhere('caregiver', '有护工的城市', ['critical-caregiver'], '住院护工 一3'),
  elsewhere('second-opinion', '国内二次诊疗的医院', ['second-opinion-domestic'], '二次诊疗 3'),
  elsewhere('mdt', '多学科会诊的 21 家医院', ['mdt-consult'], '多学科会诊 三'),
  elsewhere('nursing', '可以上门护理的城市', ['post-surgery-nursing'], '术后家庭护理 2'),
  elsewhere('screening', '防癌体检的城市和机构', ['cancer-screening'], '癌症早筛 二 注'),
  elsewhere('checkup', '安惠检的城市和门店', ['anhuijian-checkup'], '安惠检 四2'),
]
