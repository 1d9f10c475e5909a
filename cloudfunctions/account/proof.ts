import type { PhoneProof } from '../../shared/contracts/requests/account'
import type { Caller } from '../kit/action'
import { phoneOfButton } from '../kit/cloud'
import { isCode } from './codes'

/** Has the caller shown that this phone is theirs: by its code, or as WeChat vouches for it? */
export async function isProven(
  caller: Caller,
  phone: string,
  proof: PhoneProof | undefined,
): Promise<boolean> {
  if (!proof) return false
  return proof.by === 'sms'
    ? isCode(caller, phone, proof.code)
    : (await phoneOfButton(proof.code)) === phone
}
