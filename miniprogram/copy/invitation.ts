import type { Relation } from '@shared/contracts/vocabulary'
import { dateInYear } from './dates'
import { relationWords } from './people'

export const invitationCopy = {
  title: '邀请',
  head: (from: string) => `${from}邀请您共享健康服务`,
  relation: '您是对方的',
  relationOf: (relation: Relation) => relationWords(relation),
  plan: '保单',
  insurer: '保险公司',
  until: '有效到',
  untilOf: (at: string) => `${dateInYear(at.slice(0, 10))} ${at.slice(11, 16)}`,
  steps: {
    title: '怎么加入',
    bind: { words: '核对您的身份', note: '要和对方指定时填的是同一个人。' },
    accept: { words: '接受邀请', note: '只能用一次。' },
  },
  yours: {
    title: '加入以后',
    see: '看到共享的服务，以及您自己的申请。',
    private: '您的申请只有您自己看得到；要不要给对方看，由您决定，随时能改。',
    insured: '对方替您交的申请，你们两位都看得到。',
  },
  toBind: '先核对我的身份',
  accept: '接受邀请',
  gone: '这张邀请打不开了',
  goneNote: '可能用过了、过期了，或者不完整。请让对方重新发一张。',
  failed: '邀请没有打开',
  failedNote: '检查一下网络，再试一次。',
  notYours: '没有加入成功：您绑定的身份和对方指定的不是同一个人，或邀请已经用过。',
  unheard: '没等到回音。再点一次，不会加入两次。',
  joined: '加入好了',
  joinedOpens: (day: string) => `${dateInYear(day)}起可以用共享的服务。`,
  joinedNow: '现在就可以用共享的服务。',
  see: '看我能用什么',
} as const

export const sharedCopy = {
  title: '共享给我的',
  from: '共享给您的保单',
  opens: (day: string) => `${dateInYear(day)}起能用`,
  open: '已经可以用',
  waiting: '还没有加入',
  designatedOn: (day: string) => `${dateInYear(day)}被指定`,
  services: '能用的服务',
  toServices: '看每项服务能不能用',
  toServicesNote: '在“权益”里，按您自己的情况一项项列出',
  privacy: '您的记录',
  share: '给被保险人看我的申请',
  shareNote: '关着时，您自己交的申请只有您看得到。打开后对方能看进度和内容，随时能关。',
  insured: '对方替您交的申请，你们两位都看得到。',
  shareOn: '已经给对方看',
  shareOff: '现在只有您看得到',
  failed: '没有改成，请再试一次。',
  missing: '这里没有共享给您的保单',
} as const
