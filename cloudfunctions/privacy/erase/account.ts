import { endedOn, keptUntil } from '../../../shared/application/retention'
import type { PolicyDocument } from '../../../shared/contracts/documents/policy'
import type { EraseAnswer } from '../../../shared/contracts/responses/privacy'
import type { CivilDate } from '../../../shared/contracts/vocabulary'
import type { Held } from './held'

const latest = (days: readonly CivilDate[]): CivilDate | null => [...days].sort().at(-1) ?? null

/** When the contract came to its end; null while it lasts. */
const endOf = ({ events }: PolicyDocument): CivilDate | null =>
  latest(events.filter(({ kind }) => kind === 'terminated' || kind === 'expired').map((e) => e.on))

/** The last end of all these contracts and three years more; null while one of them lasts. */
function afterAll(contracts: readonly PolicyDocument[]): CivilDate | null {
  const ends = contracts.map(endOf)
  if (ends.some((end) => end === null)) return null
  const last = latest(ends.flatMap((end) => end ?? []))
  return last && keptUntil(last)
}

const erasesOf = (held: Held): EraseAnswer['erases'] => [
  { what: '已结束、没有用掉次数的申请内容', count: held.free.length },
  { what: '上传的材料和文件', count: held.freePapers.length },
  { what: '消息', count: held.told.length },
  { what: '已答复的人工问题', count: held.answered.length },
  { what: '准备指定、还没有指定的亲属', count: held.prepared.length },
  { what: '没有登记成的监护关系', count: held.openClaims.length },
  {
    what: '长期有效的同意',
    count: held.given.filter((one) => one.standing && !one.withdrawnAt).length,
  },
  { what: '微信绑定', count: 1 },
]

/** What law or a running matter requires to be kept, why and until when (art. 47). */
const keepsOf = (held: Held, today: CivilDate): EraseAnswer['keeps'] => [
  {
    what: '正在办理的申请',
    count: held.running.length,
    why: '还没有办完。想现在就结束，请先取消申请。',
    until: null,
    over: '留到办完或取消',
  },
  {
    what: '办结的申请',
    count: held.kept.length,
    why: '办结后保存 3 年，用于核对次数和处理争议（民法典第 188 条的诉讼时效）。',
    until: latest(held.kept.flatMap((one) => endedOn(one) ?? []).map(keptUntil)),
    over: '留到期满',
  },
  {
    what: '上面这些申请的材料',
    count: held.keptPapers.length,
    why: '随申请一起保存，一起删除。',
    until: null,
    over: '和申请一样久',
  },
  {
    what: '您替别人提交的申请',
    count: held.forOthers.length,
    why: '内容属于对方，由对方决定。',
    until: null,
    over: '由对方决定',
  },
  {
    what: '登记了的监护关系',
    count: held.confirmedClaims.length,
    why: '证明您替孩子办理是有权的；孩子的权益结束前要留着。',
    until: null,
    over: '留到孩子的权益结束',
  },
  {
    what: '次数记录',
    count: held.steps.length,
    why: '只有服务、次数和日期；保险合同结束后 3 年内，次数要能对得上。',
    until: afterAll(held.contracts),
    over: '留到合同结束后 3 年',
  },
  {
    what: '等待答复的人工问题',
    count: held.unanswered.length,
    why: '答复以后可以删除。',
    until: null,
    over: '留到答复',
  },
  {
    what: '同意的记录',
    count: held.given.length,
    why: '证明处理经过您的同意（个人信息保护法第 14 条），不含病情。',
    until: keptUntil(today),
    over: '留到期满',
  },
  {
    what: '查看记录',
    count: held.trail.length,
    why: '谁看过、办过您的信息，按安全管理的要求保存（个人信息保护法第 51、54 条）。',
    until: keptUntil(today),
    over: '留到期满',
  },
  {
    what: '保险公司的合同和身份信息',
    count: held.contracts.length + 1,
    why: '由保险公司按保险法第 87 条保存，不由本平台决定。',
    until: null,
    over: '由保险公司保存',
  },
]

const some = <T extends { count: number }>(all: T[]): T[] => all.filter(({ count }) => count > 0)

/** What an erasure takes away and what stays, as the caller is told before and after. */
export const accountOf = (held: Held, today: CivilDate): EraseAnswer => ({
  erases: some(erasesOf(held)),
  keeps: some(keepsOf(held, today)),
})
