import type { Clause } from './types'

/** Clauses that stand together, as a reader turns to them. */
export interface Chapter {
  /** What all its clauses' ids begin with: `4.3`, `视频问诊`, `第一章 五`. */
  id: string
  /** Undefined where the handbook's structure gives the chapter no title of its own. */
  title?: string
  clauses: Clause[]
}

const NUMERAL = /^[一二三四五六七八九十]+$/
const NUMBERED = /^(\d+)\.(\d+)/

/** `附录一` → `附录`; `第一章 五 陪诊服务` → `第一章 五`; `绿通PLUS 4 第1项` → `绿通PLUS`. */
function headOf(id: string): string {
  const [first = id, second = ''] = id.split(' ')
  if (first.startsWith('附录')) return '附录'
  const section = first.endsWith('章') && NUMERAL.test(second)
  return section ? `${first} ${second}` : first
}

/**
 * Numbered handbooks: a part such as 4 falls into 4.1, 4.2 … where most of these have clauses of
 * their own below them, and stays whole otherwise.
 */
function dividedParts(structure: readonly Clause[]): Set<string> {
  const sizes = new Map<string, Map<string, number>>()
  for (const { id } of structure) {
    const [, part, minor] = NUMBERED.exec(id) ?? []
    if (!part || !minor) continue
    const minors = sizes.get(part) ?? new Map<string, number>()
    sizes.set(part, minors.set(minor, (minors.get(minor) ?? 0) + 1))
  }
  const divided = ([, minors]: [string, Map<string, number>]) =>
    [...minors.values()].filter((size) => size > 1).length * 2 > minors.size
  return new Set([...sizes].filter(divided).map(([part]) => part))
}

/** `视频问诊：给什么` and its neighbours: what stands before the colon in all of them. */
function sharedPrefix(clauses: readonly Clause[]): string | undefined {
  const prefixes = new Set(clauses.map(({ title }) => /^([^：]+)：/.exec(title)?.[1]))
  return prefixes.size === 1 ? [...prefixes][0] : undefined
}

/** The structure of a handbook in chapters; every clause is in one, in the handbook's order. */
export function chaptersOf(structure: readonly Clause[]): Chapter[] {
  const divided = dividedParts(structure)
  const chapters = new Map<string, Clause[]>()
  for (const clause of structure) {
    const [whole, part] = NUMBERED.exec(clause.id) ?? []
    const id = whole && part ? (divided.has(part) ? whole : part) : headOf(clause.id)
    chapters.set(id, [...(chapters.get(id) ?? []), clause])
  }
  return [...chapters].map(([id, clauses]) => ({
    id,
    title: sharedPrefix(clauses) ?? clauses.find((clause) => clause.id === id)?.title,
    clauses,
  }))
}

/** Clauses whose number, title or summary holds every word typed. */
export function findClauses(structure: readonly Clause[], typed: string): Clause[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return structure.filter(({ id, title, summary }) => {
    const text = `${id} ${id.replace(/\s/g, '')} ${title} ${summary}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
