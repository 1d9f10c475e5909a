import type { FactName } from '@shared/contracts/vocabulary'
import type { Condition } from '@shared/rules/conditions'
import { at, type Path, put, type Told } from './told'

/** What every question of the form may look at. */
export interface FormContext {
  /** The day in China. */
  today: string
  /** First day on which the service can take place, if a lead time is set. */
  earliest: string | null
  conditions: readonly Condition[]
}

interface Asked {
  /** Also the path of its answer, save where `chosen` and `choose` say otherwise. */
  id: Path
  fact: FactName
  question: string
  note?: string
  /** Why it is asked, in one line; the clause stands beside it. */
  why?: string
  /** The clause for it, where it is another than the fact's own. */
  source?: string
  /**
   * Offers 不清楚. `leadsOn`: the application can do without the answer; otherwise the form goes on
   * and the last page says that it is still to be told.
   */
  unsure?: { example: string; leadsOn: boolean; words?: string }
}

export interface PageChoice {
  id: string
  words: string
  example?: string
}

export interface ChoicePage extends Asked {
  kind: 'choice'
  choices: PageChoice[]
  chosen(told: Told): string | null
  choose(told: Told, id: string): Told
}

export interface SeveralPage extends Asked {
  kind: 'several'
  choices: PageChoice[]
  /** Words of the choice that none of them holds. */
  none: string
}

export interface DayPage extends Asked {
  kind: 'day'
  label: string
  min?: string
  max?: string
  hint?: string
}

export interface NumberPage extends Asked {
  kind: 'number'
  label: string
  unit: string
  hint?: string
  decimal?: boolean
  /** Whole numbers below this cannot be meant. */
  least?: number
}

export interface WordsPage extends Asked {
  kind: 'words'
  label: string
  placeholder: string
  suggestions: PageChoice[]
  /** Suggestions that are known to be out of the service, shown apart. */
  excluded?: { title: string; choices: PageChoice[] }
  /** What is recorded for words typed. */
  read(words: string): string
  /** What stands in the field for what is recorded. */
  write(value: string): string
}

export type Page = ChoicePage | SeveralPage | DayPage | NumberPage | WordsPage

/** One fact of the application: its pages, one question each, in their order. */
export interface FactQuestion {
  fact: FactName
  /** The part of the form it belongs to. */
  chapter: 'illness' | 'visit'
  pages(told: Told, context: FormContext): Page[]
  /**
   * The fact with the most favourable values for what has not been told, so that a barrier of what
   * has been told shows at once; null while too little is. Left out where a fact is one answer.
   */
  hoped?(told: Told, context: FormContext): Told | null
}

type Choices = (PageChoice & { value: unknown })[]

/** A choice whose answers stand at the page's own path. */
export function choiceAt(asked: Asked & { choices: Choices }): ChoicePage {
  const { choices, ...rest } = asked
  return {
    ...rest,
    kind: 'choice',
    choices: choices.map(({ id, words, example }) => ({ id, words, example })),
    chosen: (told) => {
      const value = at(told, asked.id)
      return choices.find((choice) => choice.value === value)?.id ?? null
    },
    choose: (told, id) => put(told, asked.id, choices.find((choice) => choice.id === id)?.value),
  }
}

/** Does the person's own answer stand there? */
export const hasAnswer = (page: Page, told: Told): boolean =>
  page.kind === 'choice' ? page.chosen(told) !== null : at(told, page.id) !== undefined

/** The conditions of one rule. */
export const conditionsOf = <R extends Condition['rule']>(
  { conditions }: FormContext,
  rule: R,
): Extract<Condition, { rule: R }>[] =>
  conditions.filter((one): one is Extract<Condition, { rule: R }> => one.rule === rule)
