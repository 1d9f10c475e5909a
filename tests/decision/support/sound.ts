import type { Decision } from '../../../shared/decision'

/** A hole where a figure should stand, a word of ours that no reader knows, or two marks in a row. */
const FLAWS = [
  /undefined|null|NaN|\[object/,
  /“”|（）|《》/,
  /[，。；：、]{2}/,
  /[a-z]+-[a-z]+/,
  /\s{2}|^\s|\s$/,
  / 年 {2}|自 ?起/,
]

const flawed = (text: string) => text === '' || FLAWS.some((flaw) => flaw.test(text))

/** Every text of a decision that a reader should not see as it is; empty when all are sound. */
export function flawsOf({ reasons, notes, channel }: Decision): string[] {
  const told = reasons.flatMap((reason) => [reason, ...(reason.more ?? [])])
  return [
    ...told.map(({ message }) => message).filter((m) => flawed(m) || !m.endsWith('。')),
    ...notes.map(({ text }) => text).filter(flawed),
    ...[channel?.hours].filter((hours) => hours !== undefined && flawed(hours)).map(String),
    ...told.filter(({ clause }) => !clause).map(({ message }) => `no clause: ${message}`),
  ]
}
