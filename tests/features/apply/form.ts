import { handbooks } from '@seeds/handbooks'
import { compileCatalogue, type Offer } from '@shared/catalogue/compile'
import type { FactName } from '@shared/contracts/vocabulary'
import { factsAsked } from '@shared/decision'
import { type Answers, nothingTold, pagesOf, saying } from '@/features/apply/answers'
import type { FormContext, Page } from '@/features/apply/page'
import { put } from '@/features/apply/told'

export const TODAY = '2026-11-20'
export const catalogue = compileCatalogue(handbooks)

/** Each service of each plan of every handbook. */
export const everyOffer: [name: string, plan: string, offer: Offer][] = catalogue.plans.flatMap(
  (plan) =>
    [...catalogue.edition(plan, TODAY)!.offers.values()].map((offer): [string, string, Offer] => [
      `${plan} ${offer.service.id}`,
      plan,
      offer,
    ]),
)

export const offerOf = (plan: string, service: string): Offer =>
  catalogue.edition(plan, TODAY)!.offers.get(service)!

export const contextOf = ({ service, planService }: Offer): FormContext => ({
  today: TODAY,
  earliest: null,
  conditions: [...service.conditions, ...(planService.conditions ?? [])],
})

/** One possible answer to a page: the first choice, today, seven, a word. */
export function answered(page: Page, answers: Answers): Answers {
  const { told } = answers
  if (page.kind === 'choice') return saying(page, answers, page.choose(told, page.choices[0]!.id))
  const value = { several: [], day: TODAY, number: 7, words: '上海市' }[page.kind]
  return saying(page, answers, put(told, page.id, value))
}

/** All pages answered one after another, as they come to depend on each other. */
export function allAnswered(facts: readonly FactName[], context: FormContext): Answers {
  let answers = nothingTold
  const done = new Set<string>()
  for (;;) {
    const next = pagesOf(facts, answers, context).find(({ id }) => !done.has(id))
    if (!next) return answers
    done.add(next.id)
    answers = answered(next, answers)
  }
}

export const kangyue = offerOf('metlife-kangyue', 'outpatient-appointment')
export const kangyueFacts = factsAsked(kangyue)
export const kangyueContext = contextOf(kangyue)
