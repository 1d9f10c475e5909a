import type { Ruling } from '@shared/catalogue/types'

/** Open texts of 都汇康健 and how they are read: in favour of the insured. */
export const rulings: Ruling[] = [
  {
    id: 'H1',
    places: ['2.1', '2.2'],
    readings: ['等待期只有一次，复效后不重新开始', '复效后重新等待 30 天'],
    taken: '等待期只有一次，复效后不重新开始',
    why: '手册只写有效期开始后的 30 天，没有提到复效。',
  },
  {
    id: 'H6',
    places: ['4.2 注意8'],
    readings: ['提前 2 个工作日、并且还没通知，才能免费取消', '两个条件满足一个就能免费取消'],
    taken: '提前 2 个工作日、并且还没通知，才能免费取消',
    why: '原文用“且”连接两个条件，没有另一种读法的余地。',
  },
  {
    id: 'H8',
    places: ['2.1', '6.1.1'],
    readings: ['已经开始的服务可以做完，会诊后的门诊也算在内', '合同一停，所有服务都停'],
    taken: '已经开始的服务可以做完，会诊后的门诊也算在内',
    why: '2.1 写明实际开始使用以后，服务期到服务完成时为止。',
  },
]
