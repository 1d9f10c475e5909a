import type { BindingDocument } from '../../shared/contracts/documents/binding'
import type { Action, Caller, Member } from './action'
import { boundElsewhere, notBound } from './errors'
import { bindings } from './repositories/bindings'

type Identity = Pick<BindingDocument, 'personId' | 'role'>

/** Persons remembered per instance; the oldest go first. */
const MOST_REMEMBERED = 5_000

const remembered = new Map<string, Identity>()

async function read(openid: string): Promise<Identity> {
  const binding = await bindings.get(openid)
  remembered.delete(openid)
  if (!binding) throw notBound()
  if (binding.endedAt) throw boundElsewhere()
  const { personId, role } = binding
  remembered.set(openid, { personId, role })
  if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value!)
  return { personId, role }
}

/** The caller is not, or no longer, who this instance took them for. */
class WrongGuess extends Error {}

async function confirm(caller: Caller, guess: Identity): Promise<void> {
  const found = await read(caller.openid)
  if (found.personId !== guess.personId || found.role !== guess.role) throw new WrongGuess()
}

/** Acts as the remembered person beside reading who it is; no answer, nor error, leaves before that. */
async function eagerly(
  guess: Identity,
  caller: Caller,
  act: (member: Member) => Promise<object>,
): Promise<object> {
  const confirmed = confirm(caller, guess)
  const acting = act({ ...caller, ...guess, confirmed })
  const [who, result] = await Promise.allSettled([confirmed, acting])
  if (who.status === 'rejected') throw who.reason
  if (result.status === 'rejected') throw result.reason
  return result.value
}

/** Runs an action for the person bound to the caller's OPENID. @throws Refusal NOT_BOUND */
export async function asMember(
  { eager }: Action,
  caller: Caller,
  act: (member: Member) => Promise<object>,
): Promise<object> {
  const guess = eager ? remembered.get(caller.openid) : undefined
  try {
    if (guess) return await eagerly(guess, caller, act)
  } catch (error) {
    if (!(error instanceof WrongGuess)) throw error
  }
  return act({ ...caller, ...(await read(caller.openid)), confirmed: Promise.resolve() })
}
