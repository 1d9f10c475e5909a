import { dateInYear } from './dates'

export const handbookCopy = {
  title: '手册',
  failed: '没能打开手册',
  failedNote: '可能是网络不稳，稍后再试一次。',
  notFound: '没有找到这份保单的手册',
  about: {
    version: '版本',
    from: '施行',
    since: (day: string) => `${dateInYear(day)}起`,
    provider: '服务商',
  },
  ours: '以上每一条都是我们的概括，以手册原文为准。',
  ways: { hospitals: '医院和城市', lines: '服务电话', rulings: '两种读法' },
  searchTitle: '查条款',
  searchLabel: '按条款号或内容查',
  searchPlaceholder: '条款号或内容，例如“取消”',
  found: (count: number) => `${count} 条`,
  notFoundClause: '手册里没有这样的条款',
  notFoundClauseNote: '少写几个字，或换个说法试试。',
  contents: '目录',
  chapterNote: (id: string, count: number) => `${id} · ${count} 条`,
  count: (count: number) => `${count} 条`,
  ruled: '这一条有两种读法',
  lines: {
    title: '服务电话',
    insurer: (insurer: string) => `${insurer}客服`,
    desk: '在应用里办理，没有电话',
  },
  rulings: {
    title: '有两种读法的地方',
    intro: '手册里有几处话能读成两种意思。原文写明白的照原文，其余都取对您有利的一种。',
    taken: '我们这样读',
    notTaken: '另一种读法',
  },
} as const

const NUMERALS = '〇一二三四五六七八九'

/** 第二章, 附录, 第一章 五: a chapter that the structure gives no title. */
export const chapterWords = (id: string): string =>
  /^\d$/.test(id) ? `第${NUMERALS[Number(id)]}章` : id

/** 服务有效期、等待期、服务次数…: what an untitled chapter is about. */
export const previewWords = (titles: string[]): string => {
  const first = titles.slice(0, 3).join('、')
  return titles.length > 3 ? `${first}…` : first
}

/** The title of a clause below a chapter that says its first half already. */
export const clauseTitle = (title: string, chapter: string | undefined): string =>
  chapter && title.startsWith(`${chapter}：`) ? title.slice(chapter.length + 1) : title
