/** Id of one attempt; the cloud answers a second one with the same id as it did the first. */
const newId = (action: string): string =>
  `${action}-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`

/**
 * Ids for acts that must not happen twice: the same is kept while the same is asked for, so that
 * an act whose answer was lost can be asked for again.
 */
export interface Attempts {
  idFor(action: string, what: object): string
  /** An answer came: the next one is another act, even with the same content. */
  settle(): void
}

export const attempts = (): Attempts => {
  let last: { key: string; id: string } | null = null
  return {
    idFor(action, what) {
      const key = JSON.stringify([action, what])
      if (last?.key !== key) last = { key, id: newId(action) }
      return last.id
    },
    settle() {
      last = null
    },
  }
}
