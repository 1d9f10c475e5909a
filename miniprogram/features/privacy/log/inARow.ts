import type { AccessEntry } from '@shared/contracts/responses/privacy'

/** The same done by the same on one day, one after the other. */
export interface Run {
  /** The newest of them. */
  entry: AccessEntry
  count: number
}

const alike = (a: AccessEntry, b: AccessEntry): boolean =>
  a.who === b.who &&
  a.action === b.action &&
  a.about === b.about &&
  a.at.slice(0, 10) === b.at.slice(0, 10)

/** Entries, newest first, with those that only repeat the one before counted instead of shown. */
export function inARow(entries: readonly AccessEntry[]): Run[] {
  const runs: Run[] = []
  for (const entry of entries) {
    const last = runs.at(-1)
    if (last && alike(last.entry, entry)) last.count += 1
    else runs.push({ entry, count: 1 })
  }
  return runs
}
