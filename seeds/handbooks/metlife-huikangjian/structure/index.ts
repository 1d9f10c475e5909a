import type { Clause } from '@shared/catalogue/types'
import { consult } from './consult'
import { liability } from './liability'
import { outpatient } from './outpatient'
import { overseas } from './overseas'
import { inpatient, surgery } from './stays'
import { duties, terms } from './terms'

/** Clauses of 都汇康健 that rules and pages cite, each in our own words, in the handbook's order. */
export const structure: Clause[] = [
  ...terms,
  ...consult,
  ...outpatient,
  ...inpatient,
  ...surgery,
  ...overseas,
  ...duties,
  ...liability,
]
