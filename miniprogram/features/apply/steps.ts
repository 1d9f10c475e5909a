import type { Material } from '@shared/catalogue/types'
import type { MaterialKind, MissingItem } from '@shared/contracts/vocabulary'
import type { Page } from './page'
import { questionOf } from './questions'
import type { Told } from './told'

export interface Paper {
  kind: MaterialKind
  /** Kinds that serve as well. */
  or: MaterialKind[]
  required: boolean
  hint?: string
  source?: string
}

export type Step =
  | { id: 'who'; is: 'who' }
  | { id: string; is: 'question'; page: Page }
  | { id: string; is: 'paper'; paper: Paper }
  | { id: 'optional-papers'; is: 'optional'; papers: Paper[] }
  | { id: 'review'; is: 'review' }

export type Chapter = 'who' | 'illness' | 'visit' | 'papers' | 'review'

const chapterOf = (step: Step): Chapter => {
  if (step.is === 'question') return questionOf[step.page.fact].chapter
  return step.is === 'who' || step.is === 'review' ? step.is : 'papers'
}

/** Papers to hand in: those the decision misses or has, then those that are merely welcome. */
export function papersOf(
  materials: readonly Material[],
  missing: readonly MissingItem[],
  uploaded: readonly MaterialKind[],
): Paper[] {
  const missed = missing.flatMap((item) =>
    item.startsWith('materials.') ? [item.slice('materials.'.length) as MaterialKind] : [],
  )
  const isDue = ({ kind, or = [], when }: Material) =>
    !when || missed.includes(kind) || [kind, ...or].some((one) => uploaded.includes(one))
  const named = materials.map((material) => ({
    ...{ kind: material.kind, or: material.or ?? [], hint: material.hint, source: material.source },
    required: !material.optional && isDue(material),
    shown: material.optional || isDue(material),
  }))
  const others = [...new Set([...missed, ...uploaded])]
    .filter((kind) => !materials.some((one) => one.kind === kind || one.or?.includes(kind)))
    .map((kind) => ({ kind, or: [], required: true, shown: true, hint: undefined }))
  return [...named, ...others].flatMap(({ shown, ...paper }) => (shown ? [paper] : []))
}

/** Papers that the person has said do not exist are not asked for. */
export const expected = (papers: readonly Paper[], { admissionNote, examOrder }: Told): Paper[] =>
  papers.filter(
    ({ kind, required }) =>
      required ||
      !(
        (kind === 'admission-note' && admissionNote === null) ||
        (kind === 'exam-order' && examOrder === false)
      ),
  )

/** The pages of the form in their order. */
export function stepsOf(people: number, pages: readonly Page[], papers: readonly Paper[]): Step[] {
  const due = papers.filter(({ required }) => required)
  const welcome = papers.filter(({ required }) => !required)
  return [
    ...(people > 1 ? [{ id: 'who', is: 'who' } as const] : []),
    ...pages.map((page) => ({ id: page.id, is: 'question', page }) as const),
    ...due.map((paper) => ({ id: `paper-${paper.kind}`, is: 'paper', paper }) as const),
    ...(welcome.length > 0
      ? [{ id: 'optional-papers', is: 'optional', papers: welcome } as const]
      : []),
    { id: 'review', is: 'review' },
  ]
}

export interface Progress {
  /** Counts from 1. */
  chapter: number
  chapters: number
  /** How much of this chapter lies behind, this page included, 0–1. */
  part: number
}

/** How far a page is: chapters rather than pages, so that the number stays while pages come and go. */
export function progressOf(steps: readonly Step[], id: string): Progress {
  const chapters = [...new Set(steps.map(chapterOf))]
  const step = steps.find((one) => one.id === id) ?? steps[0]!
  const chapter = chapterOf(step)
  const own = steps.filter((one) => chapterOf(one) === chapter)
  return {
    chapter: chapters.indexOf(chapter) + 1,
    chapters: chapters.length,
    part: (own.indexOf(step) + 1) / own.length,
  }
}
