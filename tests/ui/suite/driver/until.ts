const STEP_MS = 50
/** Long for a machine that is busy with other things; whatever comes is taken at once. */
const WAIT_MS = 30_000

/**
 * Asks again and again until the answer is true enough; throws with `what` when it never is.
 * Errors on the way (an element that is just being drawn anew) count as not yet.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  { timeoutMs = WAIT_MS }: { timeoutMs?: number } = {},
): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs
  let last: unknown
  do {
    try {
      const answer = await ask()
      if (answer) return answer as NonNullable<T>
      last = undefined
    } catch (error) {
      last = error
    }
    await new Promise((done) => setTimeout(done, STEP_MS))
  } while (Date.now() < end)
  throw new Error(`not in ${timeoutMs} ms: ${what}${last ? ` (${(last as Error).message})` : ''}`)
}
