import type { Relation } from '@shared/contracts/vocabulary'
import { dateInYear, dateNear } from './dates'
import { familyCopy, relationList } from './family'

/** Words of comparing, choosing and naming a relative. */
export const designateCopy = {
  title: '指定亲属',
  compareTitle: '想把服务共享给谁？',
  compareNote: '先把想到的人列出来比一比，不用填姓名。这一步不会保存，也不占名额。',
  left: (left: number) => `还能指定 ${left} 位，${familyCopy.never}`,
  full: '名额用完了，不能再指定',
  candidate: (number: number) => `人选 ${number}`,
  relation: '是您的',
  born: '出生日期',
  add: '加一位人选',
  remove: (words: string) => `去掉${words}`,
  points: {
    relationOk: (words: string) => `${words}可以指定`,
    relationBad: (relations: readonly Relation[]) => `这份保单只能指定${relationList(relations)}`,
    ageOk: (age: number, most: number) => `保单生效那天 ${age} 岁，不超过 ${most} 岁`,
    ageBad: (age: number, most: number) => `保单生效那天 ${age} 岁，超过了 ${most} 岁`,
    ageFree: '没有年龄限制',
    opens: (day: string, today: string) => `今天指定，${dateNear(day, today)}起能用`,
    opensAtOnce: '今天指定，今天就能用',
    sickBefore: '等待期里确诊的病，以后也不能用',
    uses: (count: number) => `能用 ${count} 项共享的服务`,
    fill: '选好关系和出生日期，就能看到合不合适',
  },
  services: '共享的服务',
  servicesNote: '每位亲属能用的都一样；只给被保险人用的不在里面。',
  choose: '就指定这位',
  chosen: '选了这位',
  whoTitle: '填这位亲属的资料',
  whoNote: '和身份证上写的一样。填错了，服务办不了。',
  name: '姓名',
  idNumber: '身份证号',
  phone: '手机号',
  phoneHint: '对方自己用的号码，加入时要用它验证',
  next: '下一步：再确认',
  faults: {
    candidate: '先选一位合适的人选',
    name: '请填姓名',
    idNumber: '身份证号是 18 位，请再核对',
    phone: '手机号是 11 位，请再核对',
    born: '身份证号里的出生日期和上面选的不一样',
    consent: '请先勾选同意',
  },
  rows: { relation: '关系', name: '姓名', idNumber: '身份证号', phone: '手机号', opens: '能用' },
  first: {
    title: '确定是这位亲属吗？',
    here: '指定以后，这个名额就给了这位亲属。不能换人，也不能取消。',
    call: '这里先准备好，还不算数。打完热线、专员确认后才算指定；那以后不能换人，也不能取消。',
    yes: '是这位，继续',
    prepare: '是这位，准备打电话',
    no: '再想想',
  },
  second: {
    title: '再问您一次',
    note: (name: string, left: number) =>
      left > 1
        ? `指定${name}以后，这个名额就用掉了，还剩 ${left - 1} 位。`
        : `指定${name}以后，名额就全用完了，以后不能再指定别人。`,
    never: '不能换人，不能取消，永远有效。',
    yes: '确定指定，不能反悔',
    no: '不指定',
  },
  done: '指定好了',
  doneOpens: (day: string) => `${dateInYear(day)}起可以用。接下来邀请对方加入。`,
  doneNow: '接下来邀请对方加入。',
  toList: '看亲属名单',
  unheard: '没等到回音。再点一次，不会指定两次。',
  failed: '没有办成，请再试一次。',
} as const

/** The page that prepares the call. */
export const designateCallCopy = {
  title: '打热线指定',
  head: '打电话说这些，就能指定',
  note: (hotline: string) => `由您本人拨打 ${hotline}。专员会核对您的身份。`,
  say: '电话里这样说',
  copyAll: '复制全部',
  copied: '已复制',
  dial: '拨打热线',
  sureTitle: '电话里说定就不能改',
  sureNote: '专员登记以后，这位亲属不能更换，也不能取消。想好了再拨。',
  sure: '想好了，拨打',
  wait: '等待专员确认',
  waitNote:
    '打完电话，专员会登记您来电的日子，从那天起算等待期。登记好了，这里会变，您也会收到通知。',
  later: '稍后再打',
} as const
