import type { Clause } from '@shared/catalogue/types'

/** 一–三: from when on, until when, against what. */
export const terms: Clause[] = [
  {
    id: '一',
    title: '服务说明',
    summary: '二级甲等以上医院确诊或疑似重疾时可以申请；每项服务在有效期内各 1 次。',
  },
  {
    id: '2.1',
    title: '服务有效期',
    summary: '合同生效的第二天开始；中止期间和终止后不能用；已经开始的服务可以做完。',
  },
  {
    id: '2.2',
    title: '等待期',
    summary: '有效期开始后的 30 天；这期间和之前得的或怀疑的病，可以不提供。',
  },
  { id: '2.3', title: '责任免除', summary: '属于保险合同责任免除的情形，不能用服务。' },
  { id: '2.4', title: '服务商', summary: '由好人生（上海）健康科技有限公司提供。' },
  { id: '三', title: '服务专线', summary: '400-620-1800，每天 8:00–20:00，春节假期休息。' },
]

/** 五–六: whom the services are for, how they are asked for, when they end. */
export const duties: Clause[] = [
  { id: '5.1', title: '只限本人', summary: '全部服务只给被保险人本人，不能转给别人。' },
  { id: '5.2', title: '核对身份', summary: '申请时要报姓名和证件号码，核对后才能用。' },
  { id: '5.3', title: '未成年人', summary: '未成年的，由投保人或法定监护人来预约。' },
  { id: '5.4', title: '提前预约', summary: '每项服务都要按它写明的时间提前约。' },
  { id: '5.5', title: '保持电话畅通', summary: '预约期间联系不上，损失要自己承担。' },
  { id: '5.6', title: '本人到场', summary: '医院规定要本人办的手续，得自己去办。' },
  { id: '5.7', title: '医院列表', summary: '列表可能调整，申请时以专员确认的为准。' },
  {
    id: '5.8',
    title: '约不上时',
    summary: '客观原因约不到，会建议同级别的医院和医生，您同意后再安排。',
  },
  { id: '6.1.1', title: '合同不在有效状态', summary: '中止、失效、满期、终止期间不能用。' },
  { id: '6.1.2', title: '不再符合条件', summary: '保险合同不再符合提供服务的条件，就不能再用。' },
  { id: '6.1.3', title: '次数用完', summary: '各项次数都用完，服务就结束。' },
  { id: '6.1.4', title: '犹豫期', summary: '犹豫期里不能用。' },
  { id: '6.1.5', title: '等待期', summary: '等待期里不能用。' },
  { id: '6.2', title: '只作参考', summary: '服务里的诊断和建议只供参考，不影响理赔的决定。' },
  { id: '6.3', title: '手册更新', summary: '手册会更新，以官网最新的一版为准。' },
]
