import { type Tx, together } from './commit'
import { bindings } from './repositories/bindings'
import { people } from './repositories/people'

/** Frees an OPENID of its person; another one the person has bound since stays theirs. */
export async function unbindFrom(tx: Tx, personId: string, openid: string): Promise<void> {
  const person = await people.get(personId, tx)
  const { boundOpenid, ...unbound } = person ?? {}
  await together([
    bindings.remove(tx, openid),
    person && boundOpenid === openid ? people.put(tx, unbound as typeof person) : Promise.resolve(),
  ])
}
