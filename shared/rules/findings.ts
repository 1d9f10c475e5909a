import type { Day } from '../calendar'
import type { MissingItem, ReasonCode } from '../contracts/vocabulary'

/** What a sentence about a barrier may need; each code reads only its own members. */
export interface Figures {
  /** Last day on which the barrier stands. */
  until?: Day
  on?: Day
  limit?: number | string
  actual?: number | string
  /** A name or list in words of the contract, e.g. a department or condition. */
  what?: string
}

export interface Barrier {
  code: ReasonCode
  clause: string
  figures: Figures
}

/** Collects what the rules find; keeps the order in which it was found. */
export class Findings {
  readonly barriers: Barrier[] = []
  readonly missing: MissingItem[] = []
  readonly notes: { clause: string; text: string }[] = []
  readonly consumes: { service: string; uses: number }[] = []

  bar(code: ReasonCode, clause: string, figures: Figures = {}): void {
    this.barriers.push({ code, clause, figures })
  }

  need(item: MissingItem): void {
    if (!this.missing.includes(item)) this.missing.push(item)
  }

  /** Facts first, then papers, each in the order in which it was found. */
  missingInOrder(): MissingItem[] {
    const facts = this.missing.filter((item) => item.startsWith('facts.'))
    return [...facts, ...this.missing.filter((item) => !item.startsWith('facts.'))]
  }

  note(clause: string, text: string): void {
    this.notes.push({ clause, text })
  }

  consume(service: string, uses: number): void {
    this.consumes.push({ service, uses })
  }
}
