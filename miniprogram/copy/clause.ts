/** 4.4 注意事项 10: a thin gap between words and numbers. */
export const clauseNumber = (id: string): string =>
  id.replace(/(\p{Script=Han})(\d)/gu, '$1 $2').replace(/(\d)(\p{Script=Han})/gu, '$1 $2')

/** 手册 4.4 注意事项 10 */
export const clauseWords = (id: string): string => `手册 ${clauseNumber(id)}`

export const clauseCopy = {
  read: '在手册里看',
  ours: (handbook: string) => `这是我们的概括，以《${handbook}》原文为准。`,
} as const
