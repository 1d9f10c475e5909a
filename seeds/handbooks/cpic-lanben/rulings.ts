import type { Ruling } from '@shared/catalogue/types'

/** Open texts of 太保蓝本 and how they are read: in favour of the insured. */
export const rulings: Ruling[] = [
  {
    id: 'C2',
    places: ['第一章 三'],
    readings: ['满足条件那天不算，往后数第 19 天开始', '满足条件那天算第 1 天'],
    taken: '满足条件那天不算，往后数第 19 天开始',
    why: '手册没有写明起算日；生效日按满足条件的那天计，三年从开始那天起算，不短于三年。',
  },
  {
    id: 'C3',
    places: ['第一章 三'],
    readings: ['没有等待期，保单之前的诊断也能用', '保单之前的诊断不能用'],
    taken: '没有等待期，保单之前的诊断也能用',
    why: '手册没有设等待期，也没有对诊断日期提出要求。',
  },
  {
    id: 'C6',
    places: ['第一章 2021 版 服务对象', '第一章 2022 版 服务对象', '第一章 2023 版 服务对象'],
    readings: ['每位亲属有自己的次数，按每项服务计', '全部亲属合用一个次数'],
    taken: '每位亲属有自己的次数，按每项服务计',
    why: '手册写“直系亲属可用服务”若干次，未说合用。',
  },
  {
    id: 'C11',
    places: ['第一章 四'],
    readings: ['时间定下来之前可以取消', '申请后就不能取消'],
    taken: '时间定下来之前可以取消',
    why: '手册没有写取消的规则。',
  },
]
