const MOST_ARCS = 6
const GAP_DEGREES = 10

const USED = 'var(--hq-track)'
const LEFT = 'var(--hq-accent)'

/**
 * The ring as a conic gradient: one arc per use up to six, one continuous arc beyond.
 * What is left fills clockwise from the top.
 */
export const arcs = (left: number, total: number): string => {
  if (total <= 1) return left > 0 ? LEFT : USED
  if (total > MOST_ARCS) {
    const end = Math.round((360 * Math.min(left, total)) / total)
    return `conic-gradient(${LEFT} 0 ${end}deg, ${USED} ${end}deg 360deg)`
  }
  const step = 360 / total
  const half = GAP_DEGREES / 2
  const parts = Array.from({ length: total }, (_, index) => {
    const from = index * step
    const colour = index < left ? LEFT : USED
    return [
      `transparent ${from}deg ${from + half}deg`,
      `${colour} ${from + half}deg ${from + step - half}deg`,
      `transparent ${from + step - half}deg ${from + step}deg`,
    ].join(', ')
  })
  return `conic-gradient(${parts.join(', ')})`
}
