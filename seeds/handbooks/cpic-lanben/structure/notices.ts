import type { Clause } from '@shared/catalogue/types'

/** Chapter 2: what to mind. */
export const noticeClauses: Clause[] = [
  { id: '第二章 1', title: '只限本人和直系亲属', summary: '不能转给别人，具体看各版的规则。' },
  { id: '第二章 2', title: '监护人代办', summary: '没有或只有部分行为能力的，由监护人代为申请。' },
  { id: '第二章 3', title: '和服务商的纠纷', summary: '公司会帮忙协调，但不承担法律责任。' },
  { id: '第二章 4', title: '更换服务商', summary: '公司可以调整提供服务的第三方。' },
  {
    id: '第二章 5',
    title: '个人信息',
    summary: '未经同意不外传；办理时会问到姓名、电话、医保等，可以不提供，但可能影响服务。',
  },
  {
    id: '第二章 6',
    title: '信息披露的例外',
    summary: '依法要求、自己告诉别人或网络事故造成的泄露。',
  },
  {
    id: '第二章 7',
    title: '资料要真实',
    summary: '资料不真实、不完整或太迟造成的延误，由自己承担。',
  },
  {
    id: '第二章 8',
    title: '不可抗力',
    summary: '天灾、罢工、战争、通讯故障等造成的延误，公司不负责。',
  },
]
