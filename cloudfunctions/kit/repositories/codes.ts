import type { CodeDocument } from '../../../shared/contracts/documents/code'
import type { Tx } from '../commit'
import { newest, type Reader } from '../store'

/** The one under which an OPENID's last code is kept. */
export const codeIdOf = (openid: string) => `${openid}~phone`

export const codes = {
  get: (id: string, from: Reader = newest) => from.get<CodeDocument>('codes', id),
  put: (tx: Tx, code: CodeDocument) => tx.set('codes', code),
  /** A code serves once. */
  spend: (tx: Tx, openid: string) => tx.remove('codes', codeIdOf(openid)),
}
