import { addDays, addMonths, type Day, parseMoment, toDay } from '../../calendar'
import type { Rule } from '../rule'
import type { When } from '../when'

export type WindowLength = { days: number } | { months: number }

/** Until when after discharge the service may be asked for, and until when it may take place; the last day is inside. */
export interface DischargeWindowCondition {
  rule: 'discharge-window'
  /** Counted to asOf. */
  apply?: WindowLength
  /** Counted to the wanted day. */
  take?: WindowLength
  when?: When
  source: string
}

const lastDay = (from: Day, length: WindowLength): Day =>
  'days' in length ? addDays(from, length.days) : addMonths(from, length.months)

export const dischargeWindow: Rule<DischargeWindowCondition> = {
  reads: ({ take }) => (take ? ['discharge', 'wantedOn'] : ['discharge']),
  check({ apply, take, when, source }, context, findings) {
    if (!context.holds(when)) return
    const { discharge, wantedOn } = context.case.facts
    if (!discharge?.on) {
      findings.need('facts.discharge')
      return
    }
    const from = toDay(discharge.on)
    const close = (last: Day, what: string) =>
      findings.bar('WINDOW_CLOSED', source, { on: last, what })
    if (apply && context.now.day > lastDay(from, apply)) close(lastDay(from, apply), 'apply')
    if (take && wantedOn !== undefined && parseMoment(wantedOn)!.day > lastDay(from, take))
      close(lastDay(from, take), 'take')
  },
}
