import type { Clause } from '@shared/catalogue/types'

/** Clauses of one chapter: number, title, and what it settles in our own words. */
export const chapter = (name: string, clauses: [string, string, string][]): Clause[] =>
  clauses.map(([no, title, summary]) => ({
    id: no === '' ? name : `${name} ${no}`,
    title: `${name}：${title}`,
    summary,
  }))
