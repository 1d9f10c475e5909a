import type { FirstUseReason } from '@shared/application/whichPolicy'
import { dateInYear, dateNear, dayAfter } from './dates'

export const compareCopy = {
  title: (need: string) => `${need}先用哪份`,
  failed: '没能取到您的保单',
  failedNote: '可能是网络不稳，稍后再试一次。',
  none: '您的保单里没有这项服务',
  first: (policy: string) => `先用${policy}的`,
  either: '先用哪份都一样',
  closed: '现在都还不能用',
  closedWhy: '下面写着每份什么时候能用。',
  uses: '次数',
  renewsOn: (day: string) => `${dateInYear(dayAfter(day))}起重新计次`,
  endsOn: (day: string) => `到 ${dateInYear(day)}为止`,
  noEnd: '保单有效就一直在',
  asks: '要准备',
  asksMore: (items: string[], more: number) =>
    more > 0 ? `${items.join('、')}等 ${items.length + more} 样` : items.join('、'),
  asksNothing: '不用准备',
  arranged: '安排',
  arrangedBy: (day: string, today: string) => `今天提交，最晚 ${dateNear(day, today)}`,
  entry: (need: string) => `${need}：另一份保单也有`,
  entryNote: '看看先用哪份',
  onlyThere: (need: string) => `${need}：另一份保单有`,
  onlyThereNote: '这份没有，看看那份怎么用',
  /** Below the ranking: what it does not weigh. */
  note: '先后只按次数和期限来排。几份的条件和要备的材料可能不一样，都列在上面。',
} as const

/** Why an offer stands where it does, in one sentence. `lastDay`: of the uses counted now. */
export const firstUseWords = (reason: FirstUseReason, lastDay: string | null): string => {
  const sentences: Record<FirstUseReason, string> = {
    ONLY: '别的保单现在用不了这一项。',
    UNLIMITED: '这份不限次数，用了不会少。',
    RENEWS: lastDay
      ? `这份的次数 ${dateInYear(dayAfter(lastDay))}就重新计，用掉还会再有。`
      : '这份的次数用掉还会再有。',
    LAPSES: lastDay ? `这份到 ${dateInYear(lastDay)}为止，过了就不能再用。` : '这份先到期。',
    MORE_LEFT: '这份剩下的次数更宽裕。',
    FREE: '都不限次数，先用哪份都行。',
    EQUAL: '剩的次数和期限都一样，先用哪份都行。',
    LATER: '可以留着，前面那份用完再用。',
    CLOSED: '现在还不能用。',
  }
  return sentences[reason]
}
