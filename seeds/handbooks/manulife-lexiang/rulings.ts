import type { Ruling } from '@shared/catalogue/types'

/** Open texts of 乐享安康 and how they are read: in favour of the insured. */
export const rulings: Ruling[] = [
  {
    id: 'M1',
    places: ['内容简介', '一 (四)'],
    readings: ['每个服务年度 1 次，随续期更新', '整个保单期间只有 1 次'],
    taken: '每个服务年度 1 次，随续期更新',
    why: '服务有效期写明一年、续期自动延续，“有效期内”就是这一年。',
  },
  {
    id: 'M2',
    places: ['二 (四)', '三 (五)'],
    readings: ['等待期内只有“确诊”才不能用', '等待期内的怀疑也不能用'],
    taken: '等待期内只有“确诊”才不能用',
    why: '手册两处都只写确诊。',
  },
  {
    id: 'M3',
    places: ['一 (一)', '一 (二)'],
    readings: ['亲属也可以打电话医生', '只有本人可以打'],
    taken: '亲属也可以打电话医生',
    why: '服务内容明写本人及亲属，流程里的限制与它冲突。',
  },
  {
    id: 'M4',
    places: ['内容简介', '三'],
    readings: ['门诊协调和住院手术协调各 1 次', '两项合起来 1 次'],
    taken: '门诊协调和住院手术协调各 1 次',
    why: '两项服务分别列出，各有流程和时效。',
  },
  {
    id: 'M9',
    places: ['四'],
    readings: ['没有海外就医服务', '有一项没有写明内容的海外就医服务'],
    taken: '没有海外就医服务',
    why: '该章只重复了绿色通道的注意事项，简介里也没有这项服务。',
  },
]
