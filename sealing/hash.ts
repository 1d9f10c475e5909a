import { createHmac } from 'node:crypto'
import type { Keys } from './keys'

/**
 * HMAC-SHA-256 in hex: equal texts give equal hashes, and without the key nobody can try all ID
 * numbers or phones until one fits. `purpose` keeps hashes for different uses apart.
 */
export const keyedHash = (text: string, purpose: string, { hash }: Keys): string =>
  createHmac('sha256', hash).update(`${purpose}\n${text}`).digest('hex')
