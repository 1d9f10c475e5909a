import { randomInt, timingSafeEqual } from 'node:crypto'
import type { Caller } from '../kit/action'
import { later } from '../kit/clock'
import { commit } from '../kit/commit'
import { codes, codeIdOf as idOf } from '../kit/repositories/codes'
import { keyedDigest } from '../kit/sealed'

const DIGITS = 6
const GOOD_FOR_SECONDS = 300
const MOST_TRIES = 5

const hashOf = (openid: string, phone: string, code: string) =>
  keyedDigest(`${openid}~${phone}~${code}`, 'code')

const isSame = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** A new code for this phone in place of the last one. @returns it, to be sent and then forgotten */
export async function newCode({ openid, now }: Caller, phone: string): Promise<string> {
  const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0')
  await commit((tx) =>
    codes.put(tx, {
      _id: idOf(openid),
      hash: hashOf(openid, phone, code),
      tries: 0,
      expiresAt: later(now.iso, GOOD_FOR_SECONDS),
    }),
  )
  return code
}

/** Is this the code that was sent to this phone? A wrong one counts, and after five none is right. */
export const isCode = ({ openid, now }: Caller, phone: string, code: string): Promise<boolean> =>
  commit(async (tx) => {
    const sent = await codes.get(idOf(openid), tx)
    if (!sent || sent.expiresAt <= now.iso || sent.tries >= MOST_TRIES) return false
    if (isSame(sent.hash, hashOf(openid, phone, code))) return true
    await codes.put(tx, { ...sent, tries: sent.tries + 1 })
    return false
  })
