import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Facts } from '../store/sqlite'

interface Claim {
  /** What the link allows. */
  use: 'get' | 'put'
  path: string
  /** Milliseconds since 1970 by the cloud's clock. */
  until: number
}

/** Links that carry their own permission: a path, a use and an expiry under a signature. */
export class SignedLinks {
  private readonly key: Buffer

  constructor(
    facts: Facts,
    private readonly now: () => number,
  ) {
    const kept = facts.get('link-key') ?? randomBytes(32).toString('hex')
    facts.set('link-key', kept)
    this.key = Buffer.from(kept, 'hex')
  }

  sign(use: Claim['use'], path: string, seconds: number): string {
    const claim: Claim = { use, path, until: this.now() + seconds * 1000 }
    const payload = Buffer.from(JSON.stringify(claim)).toString('base64url')
    return `${payload}.${this.mac(payload).toString('base64url')}`
  }

  /** @returns the path, or null when forged, expired or meant for something else */
  open(use: Claim['use'], token: string): string | null {
    const [payload = '', mac = ''] = token.split('.')
    const given = Buffer.from(mac, 'base64url')
    const own = this.mac(payload)
    if (given.length !== own.length || !timingSafeEqual(given, own)) return null
    const claim = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claim
    return claim.use === use && claim.until > this.now() ? claim.path : null
  }

  private mac(payload: string): Buffer {
    return createHmac('sha256', this.key).update(payload).digest()
  }
}
