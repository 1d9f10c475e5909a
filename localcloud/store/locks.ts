import { conflict, requestFailed } from './errors'

/** Write locks of transactions, on documents and on unique keys, by name. */
export class Locks {
  private readonly owners = new Map<string, object>()
  private waiting: (() => void)[] = []

  /** @throws CloudError at once when another transaction holds one of them */
  take(owner: object, names: string[]): void {
    if (this.held(names, owner)) throw conflict('another transaction is writing this document')
    for (const name of names) this.owners.set(name, owner)
  }

  /** Whether anyone but `except` holds one of these. */
  held(names: string[], except?: object): boolean {
    return names.some((name) => this.owners.has(name) && this.owners.get(name) !== except)
  }

  release(owner: object): void {
    for (const [name, holder] of this.owners) if (holder === owner) this.owners.delete(name)
    const woken = this.waiting
    this.waiting = []
    for (const wake of woken) wake()
  }

  /**
   * For plain writes, which wait for transactions instead of failing: resolves at the next
   * release. The caller looks again, in the order of arrival.
   * @param deadline milliseconds of `Date.now()`
   */
  nextRelease(deadline: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(requestFailed('timed out waiting for a transaction that holds the document')),
        Math.max(0, deadline - Date.now()),
      )
      this.waiting.push(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  }
}
