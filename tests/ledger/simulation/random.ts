/** A stream of numbers that a seed repeats. */
export interface Random {
  /** 0 ≤ n < below, whole. */
  below(below: number): number
  of<T>(all: readonly T[]): T
  chance(p: number): boolean
}

/** mulberry32 */
export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number) => Math.floor(next() * n)
  return { below, of: (all) => all[below(all.length)]!, chance: (p) => next() < p }
}
