import type { Facts } from '@shared/contracts/facts'
import type { FactName } from '@shared/contracts/vocabulary'
import { type FormContext, hasAnswer, type Page } from './page'
import { questionOf } from './questions'
import { type Path, put, type Told } from './told'

/** What the person has said: answers, and the questions they could not answer. */
export interface Answers {
  told: Told
  unsure: readonly Path[]
}

export const nothingTold: Answers = { told: {}, unsure: [] }

/** `open`: nothing said. `later`: 不清楚, and the application needs it. */
export type PageState = 'answered' | 'unsure' | 'later' | 'open'

export function stateOf(page: Page, { told, unsure }: Answers): PageState {
  if (hasAnswer(page, told)) return 'answered'
  if (!page.unsure || !unsure.includes(page.id)) return 'open'
  return page.unsure.leadsOn ? 'unsure' : 'later'
}

export const isUnsure = (page: Page, answers: Answers): boolean =>
  ['unsure', 'later'].includes(stateOf(page, answers))

/** What the person has said after answering this page: it is not unsure any more. */
export const saying = (page: Page, { unsure }: Answers, told: Told): Answers => ({
  told,
  unsure: unsure.filter((id) => id !== page.id),
})

/** 不清楚: an answer given before goes. */
export const sayUnsure = (page: Page, { told, unsure }: Answers): Answers => ({
  told: page.kind === 'choice' && page.chosen(told) === null ? told : put(told, page.id, undefined),
  unsure: [...unsure.filter((id) => id !== page.id), page.id],
})

const settled = (state: PageState) => state === 'answered' || state === 'unsure'

/** All pages of the facts asked, as the answers so far lead. */
export const pagesOf = (
  facts: readonly FactName[],
  { told }: Answers,
  context: FormContext,
): Page[] => facts.flatMap((fact) => questionOf[fact].pages(told, context))

/** The facts that are told completely: what a submit carries. Half an answer is none. */
export function factsOf(facts: readonly FactName[], answers: Answers, context: FormContext): Facts {
  const complete = facts.filter((fact) => {
    const pages = questionOf[fact].pages(answers.told, context)
    return pages.length > 0 && pages.every((page) => settled(stateOf(page, answers)))
  })
  return Object.fromEntries(
    complete.flatMap((fact) => {
      const value = answers.told[fact]
      return value === undefined ? [] : [[fact, value]]
    }),
  )
}

/**
 * The same with the most favourable values for what half-told facts lack: a barrier that stands
 * even so is one of what was told, and can be shown at once.
 */
export function hopedFactsOf(
  facts: readonly FactName[],
  answers: Answers,
  context: FormContext,
): Facts {
  const complete = factsOf(facts, answers, context)
  const half = facts.filter((fact) => !(fact in complete) && answers.told[fact] !== undefined)
  const hoped = half.flatMap((fact) => {
    const facts = questionOf[fact].hoped?.(answers.told, context)
    return facts ? [[fact, facts[fact]]] : []
  })
  return { ...complete, ...Object.fromEntries(hoped) }
}

/** Questions whose answer the application needs and does not have. */
export const unanswered = (pages: readonly Page[], answers: Answers): Page[] =>
  pages.filter((page) => !settled(stateOf(page, answers)))
