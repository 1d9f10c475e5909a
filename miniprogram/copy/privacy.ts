import type { ConsentId } from '@shared/application/consents'
import { dateInYear } from './dates'

/** 2026 年 3 月 10 日 09:20 */
export const momentInYear = (at: string): string =>
  `${dateInYear(at.slice(0, 10))} ${at.slice(11, 16)}`

export const privacyCopy = {
  title: '隐私与我的信息',
  head: '您的信息由您做主',
  note: '同意过什么、谁看过、想改想删，都在这里。',
  consents: '我同意过的',
  consentsNote: '什么时候同意的、用在哪里，随时能撤回',
  log: '谁看过我的信息',
  logNote: '每一次打开都有记录',
  enquiries: '找人复核',
  enquiriesNote: '对系统的判定不认同，或有话要问',
  correct: '信息有错，要改正',
  correctNote: '姓名、证件、保单等，由专员核对后改',
  export: '导出我的全部信息',
  exportNote: '一个文件，里面是这里存着的关于您的一切',
  exporting: '正在整理',
  exported: '已存好',
  exportFailed: '没有导出，请再试一次。',
  exportName: (day: string) => `我的健康权益信息-${day}.json`,
  erase: '删除我的信息',
  eraseNote: '先看哪些会删、哪些按规定要留',
  contract: '隐私保护指引',
  contractNote: '在微信里登记的全文',
} as const

/** What a consent is called where it does not stand beside its service. */
export const consentTitles: Record<ConsentId, string> = {
  'health-data': '处理健康信息',
  provider: '交给服务商',
  'cross-border': '送往境外',
  'relative-data': '提供亲属的信息',
  child: '处理不满 14 岁孩子的信息',
}

export const consentsCopy = {
  title: '我同意过的',
  head: '同意和撤回，都由您',
  note: '每一项分开同意，分开撤回。用不到的服务不会要您同意。',
  failed: '没能取到您的同意记录',
  failedNote: '检查一下网络，再试一次。',
  version: (version: string) => `文本 ${version} 版`,
  read: '看全文',
  standing: (at: string) => `${dateInYear(at.slice(0, 10))}起一直有效`,
  standingOld: '同意的是旧文本，下次用到时再问您',
  each: '每次用到时再问您',
  never: '还没有同意过',
  receipts: (count: number) => `${count} 张凭据`,
  receipt: (at: string) => `${momentInYear(at)} 同意`,
  receiptWithdrawn: (at: string) => `${momentInYear(at)} 撤回`,
  forStanding: '一直有效的同意',
  grant: '同意，不用每次再问',
  grantTitle: '以后都按这个同意',
  grantNote: '以后用到时不再一次次问您，随时能撤回。',
  grantConfirm: '同意',
  withdraw: '撤回同意',
  withdrawTitle: '撤回以前，先看后果',
  withdrawNote: '撤回只管以后，不影响撤回以前已经做的事。',
  asking: '正在查会影响哪些申请',
  nothing: '没有正在办的申请靠它，撤回不影响什么。',
  affected: '这些申请靠这份同意，会跟着取消',
  outcomes: { returned: '次数退回', used: '次数算用掉', nothing: '不占次数' },
  withdrawConfirm: '撤回',
  withdrawThink: '不撤回',
  withdrawn: '已撤回',
  notDone: '没有办成，请再试一次。',
} as const

export const eraseCopy = {
  title: '删除我的信息',
  head: '先看清楚，再决定',
  note: '删掉的找不回来。删除后这个微信号同时解除绑定。',
  failed: '没能查到会删哪些',
  failedNote: '检查一下网络，再试一次。',
  erases: '会删掉',
  erasesNothing: '现在没有可以马上删的',
  keeps: '要留下',
  keepsNothing: '没有要留的，全部删掉',
  count: (count: number) => `${count} 项`,
  until: (day: string) => `留到 ${dateInYear(day)}`,
  export: '先导出一份',
  eraseShort: '删除',
  first: {
    title: '确定要删吗？',
    note: '删掉的内容，我们也找不回来。',
    yes: '要删，继续',
    no: '不删了',
  },
  second: {
    title: '再问您一次',
    note: '点下去马上删除，并解除绑定。要留的到期后自动删。',
    yes: '确定删除，不能恢复',
  },
  unheard: '没等到回音。再点一次，不会删两次。',
  done: '删好了',
  doneNote: '这个微信号已经解除绑定。下面是留下的，到期自动删。',
  home: '回首页',
} as const

export const logCopy = {
  title: '谁看过我的信息',
  head: '每一次打开都有记录',
  note: '最近的在前面。专员每次打开您的资料都会记在这里。',
  failed: '记录没有打开',
  failedNote: '检查一下网络，再试一次。',
  empty: '还没有记录',
  more: '再看一些',
  /** How often in a row, and when last. */
  times: (count: number, last: string) => `共 ${count} 次，最近 ${last}`,
  strange: '有看不明白的？找人问问',
} as const
