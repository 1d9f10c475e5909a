import type { Random } from '../../../ledger/simulation/random'
import { openidOf, personOf, policyOf, SERVICE } from './crowdSeeds'

interface Answered {
  ok: boolean
  error?: { code: string; reasons?: { code: string }[] }
  application?: { id: string; version?: number; status: string }
}

/** null: no answer came, because the cloud died. */
export type Call = (name: string, openid: string, event: object) => Promise<Answered | null>

/** Calls a local cloud over HTTP as phones do. */
export const callOver =
  (url: () => string): Call =>
  async (name, openid, event) => {
    try {
      const response = await fetch(`${url()}/call/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
        body: JSON.stringify(event),
      })
      return (await response.json()) as Answered
    } catch {
      return null
    }
  }

export interface Crowd {
  /** What was answered with ok, and so must be there for ever. */
  acknowledged: { personId: string; requestId: string }[]
  /** How often each act was answered how. */
  tally: Record<string, number>
  /** One random act of somebody: a submit (or the same again), a cancel, or the desk completing one. */
  act(rnd: Random): Promise<void>
}

/** Many people and the desk at once; every act is remembered with its answer. */
export function crowd(call: Call, accounts: number): Crowd {
  const open: { n: number; id: string }[] = []
  const sent: { n: number; event: object }[] = []
  const acknowledged: Crowd['acknowledged'] = []
  const tally: Crowd['tally'] = {}
  let last = 0
  const newRequest = () => `crowd-${++last}`

  const count = (what: string, answer: Answered | null) => {
    const reason = answer?.error?.reasons?.[0]?.code
    const how = answer?.ok ? 'ok' : (reason ?? answer?.error?.code ?? 'no answer')
    tally[`${what}: ${how}`] = (tally[`${what}: ${how}`] ?? 0) + 1
  }

  async function submit(n: number, event: object): Promise<void> {
    const answer = await call('applications', openidOf(n), event)
    count('submit', answer)
    if (!answer?.ok) return
    acknowledged.push({
      personId: personOf(n),
      requestId: (event as { requestId: string }).requestId,
    })
    open.push({ n, id: answer.application!.id })
  }

  const newSubmit = (n: number) => {
    const event = {
      action: 'submit',
      requestId: newRequest(),
      policyId: policyOf(n),
      service: SERVICE,
      beneficiary: { is: 'insured' },
    }
    sent.push({ n, event })
    return submit(n, event)
  }

  async function cancel({ n, id }: { n: number; id: string }): Promise<void> {
    const requestId = newRequest()
    const answer = await call('applications', openidOf(n), { action: 'cancel', id, requestId })
    count('cancel', answer)
    if (answer?.ok) acknowledged.push({ personId: personOf(n), requestId })
  }

  /** Three acts of the desk, each on the version that the one before left. */
  async function complete({ id }: { id: string }): Promise<void> {
    const opened = await call('desk', 'o-specialist', { action: 'get', id })
    let version = opened?.application?.version
    for (const act of [
      { action: 'accept' },
      { action: 'milestone', stage: 'in-progress' },
      { action: 'complete' },
    ]) {
      if (version === undefined) return
      const requestId = newRequest()
      const answer = await call('desk', 'o-specialist', { ...act, id, version, requestId })
      count(act.action, answer)
      if (answer?.ok) acknowledged.push({ personId: 'p-specialist', requestId })
      version = answer?.application?.version
    }
  }

  return {
    acknowledged,
    tally,
    async act(rnd) {
      const dice = rnd.below(100)
      if (dice < 8 && sent.length > 0) {
        const again = rnd.of(sent.slice(-100))
        return submit(again.n, again.event)
      }
      if (dice < 60 || open.length === 0) return newSubmit(rnd.below(accounts))
      const one = open.splice(rnd.below(open.length), 1)[0]!
      return dice < 85 ? cancel(one) : complete(one)
    },
  }
}

/** Runs `total` acts, `atOnce` at a time, until `until` says stop. */
export async function rush(
  act: () => Promise<void>,
  total: number,
  atOnce: number,
  until: () => boolean = () => false,
): Promise<void> {
  let left = total
  const worker = async () => {
    while (left-- > 0 && !until()) await act()
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
