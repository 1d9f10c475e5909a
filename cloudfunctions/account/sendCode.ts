import { sendCodeRequest } from '../../shared/contracts/requests/account'
import type { CodeSent } from '../../shared/contracts/responses/account'
import { forAnyone } from '../kit/action'
import { sendCodeBySms } from '../kit/cloud'
import { conflict } from '../kit/errors'
import { countTry, type Limit } from '../kit/limits'
import { keyedDigest } from '../kit/sealed'
import { newCode } from './codes'

const AGAIN_AFTER_SECONDS = 60
const HOUR = 3600

const limitsOf = (whose: string): Limit[] => [
  { id: `code-minute:${whose}`, most: 1, seconds: AGAIN_AFTER_SECONDS },
  { id: `code-hour:${whose}`, most: 5, seconds: HOUR },
]

/** Sends a code to a phone, whether or not anybody knows that phone: the answer does not tell. */
export const sendCode = forAnyone(sendCodeRequest, async ({ phone }, caller): Promise<CodeSent> => {
  const limits = [...limitsOf(caller.openid), ...limitsOf(keyedDigest(phone, 'phone'))]
  await countTry(limits, caller.now)
  const code = await newCode(caller, phone)
  if (!(await sendCodeBySms(phone, code))) throw conflict('短信没有发出去，请稍后再试')
  return { sent: true, again: AGAIN_AFTER_SECONDS }
})
