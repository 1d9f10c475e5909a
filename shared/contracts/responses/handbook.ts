import type { Hospital } from '../../catalogue/hospitals'
import type { Clause, Handbook, Ruling } from '../../catalogue/types'
import type { CivilDate } from '../vocabulary'

/** A line or desk to ask. */
export interface HandbookLine {
  id: string
  label: string
  /** Digits only; empty for a desk inside an app or account. */
  numbers: string[]
  /** In words. */
  hours: string
  openNow: boolean
  /** Date-time; null while open. */
  nextOpen: string | null
  source: string
}

/** A list of hospitals or cities that serves at least one service of the plan. */
export interface NetworkView {
  id: string
  name: string
  /** False: the handbook only points to a code to scan. */
  inHandbook: boolean
  /** Services of the plan that the list is for. */
  services: string[]
  cities?: string[]
  /** Printed hospitals or cities; 0 where none are printed. */
  count: number
  /** Line of these services. */
  line: string
  source: string
}

export interface HandbookView
  extends Pick<
    Handbook,
    'id' | 'version' | 'from' | 'name' | 'insurer' | 'insurerShort' | 'provider' | 'insurerLine'
  > {
  structure: Clause[]
  lines: HandbookLine[]
  rulings: Ruling[]
  networks: NetworkView[]
}

/** Answer of `benefits.handbook`: the edition that holds for the policy today. */
export interface HandbookAnswer {
  today: CivilDate
  handbook: HandbookView
  /** Short names of the plan's services by id. */
  names: Record<string, string>
}

/** Answer of `benefits.hospitals`. */
export interface HospitalsAnswer {
  hospitals: Hospital[]
  /** How many there are in all. */
  total: number
  /** Ask again with it for those that follow; null at the end. */
  after: number | null
  /** Cities with what was asked, whichever city was. */
  cities: { city: string; count: number }[]
  /** Services of the plan for which the handbook prints hospitals. */
  services: { id: string; short: string }[]
}
