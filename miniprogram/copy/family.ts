import type { RelativeStatus } from '@shared/contracts/responses/relatives'
import type { Relation } from '@shared/contracts/vocabulary'
import { dateInYear, dateNear, stillDays } from './dates'
import { relationWords } from './people'
import type { StatusWords } from './status'

/** 父母、配偶、子女 */
export const relationList = (relations: readonly Relation[]): string =>
  relations.map((relation) => relationWords(relation)).join('、')

export const familyCopy = {
  title: '亲属与监护',
  failed: '亲属名单没有打开',
  failedNote: '检查一下网络，再试一次。',
  empty: '您名下还没有能共享的保单',
  emptyNote: '绑定身份以后，能共享给亲属的保单会列在这里。',
  places: (used: number, most: number) => `已指定 ${used} 位，共 ${most} 位`,
  left: (left: number) => (left > 0 ? `还能指定 ${left} 位` : '名额用完了'),
  never: '指定以后不能换人，也不能取消。',
  rules: (relations: readonly Relation[], maxAge: number | null) =>
    maxAge === null
      ? `可以指定${relationList(relations)}。`
      : `可以指定${relationList(relations)}，保单生效那天不超过 ${maxAge} 岁。`,
  waits: (days: number) => (days > 0 ? `指定后等 ${days} 天才能用。` : '指定后马上能用。'),
  none: '这份保单不用指定亲属',
  noneNote: '不用登记，也没有名额。谁能用、怎么用，看各项服务的页面。',
  clause: (clause: string) => `手册 ${clause}`,
  designate: '指定亲属',
  compareFirst: '先比一比，再决定',
  invite: '邀请加入',
  inviteAgain: '重新邀请',
  drop: '不指定了',
  callDesk: '打热线',
  sharedEntry: (plan: string) => `${plan}共享给您`,
  sharedNote: '看您能用什么，记录给不给对方看',
  ward: '代孩子或家人办理',
  wardNote: '被保险人不满 18 岁，或不能自己办理时',
  acting: '您代为办理',
  ownRecords: (shares: boolean) =>
    shares ? '对方自己交的申请，也给您看' : '对方自己交的申请，只有对方看得到',
} as const

const states: Record<RelativeStatus, StatusWords> = {
  prepared: { tone: 'wait', icon: 'phone', words: ['等待专员确认'] },
  designated: { tone: 'wait', icon: 'user', words: ['已指定', '还没加入'] },
  invited: { tone: 'wait', icon: 'hourglass', words: ['已邀请', '等对方加入'] },
  joined: { tone: 'open', icon: 'check', words: ['已加入'] },
}

/** How a relative stands; one who has joined may still have to wait. */
export function relativeStatus(
  { status, opensOn }: { status: RelativeStatus; opensOn: string | null },
  today: string,
): StatusWords {
  if (status !== 'joined' || opensOn === null || opensOn <= today) return states[status]
  const wait = `${dateNear(opensOn, today)}起能用`
  return { tone: 'wait', icon: 'clock', words: ['已加入', wait] }
}

export const relativeNote = (
  relation: Relation,
  designatedOn: string | null,
  opensOn: string | null,
  today: string,
): string => {
  const parts = [relationWords(relation)]
  if (designatedOn) parts.push(`${dateNear(designatedOn, today)}指定`)
  if (designatedOn && opensOn && opensOn > today) parts.push(stillDays(opensOn, today))
  return parts.filter(Boolean).join('，')
}

export const inviteCopy = {
  title: '邀请加入',
  note: (name: string) => `把邀请发给${name}本人。对方打开后核对自己的身份，就能用共享的服务。`,
  until: (at: string) => `${dateInYear(at.slice(0, 10))} ${at.slice(11, 16)}前有效，只能用一次。`,
  former: '再发一次，上一张邀请就作废。',
  send: '发给微信好友',
  copy: '复制邀请链接',
  copied: '已复制，发给对方就行',
  link: '邀请链接',
  share: (planName: string) => `邀请您共享${planName}的健康服务`,
  failed: '邀请没有做好，请再试一次。',
} as const

export const dropCopy = {
  title: '不指定这位了？',
  note: '还没打电话确认，名额不受影响。以后可以再准备。',
  confirm: '不指定了',
  failed: '没有办成，请再试一次。',
} as const
