import type { Keys } from '../../sealing/keys'
import { open, seal } from '../../sealing/value'
import type { Store } from '../store/store'

export interface SentMessage {
  seq: number
  /** Milliseconds since 1970 by the cloud's clock. */
  at: number
  api: string
  /** In whose run it was sent; empty for timers. */
  openid: string
  body: Record<string, unknown>
}

const KEPT = 1000
const PLACE = 'outbox'

/** 19900000102 → 199****0102: what is kept names no phone. */
const withoutPhones = (text: string) => text.replace(/(1\d{2})\d{4}(\d{4})(?!\d)/g, '$1****$2')

/** Of the calls that carry a phone only these members do. */
const masked = (body: Record<string, unknown>): Record<string, unknown> => ({
  ...body,
  ...('phone_number_list' in body
    ? { phone_number_list: (body.phone_number_list as unknown[]).map(String).map(withoutPhones) }
    : {}),
  ...('code' in body ? { code: withoutPhones(String(body.code)) } : {}),
})

/** What would have gone to WeChat: the newest thousand calls, for tests and demonstrations; sealed like the rest. */
export class Outbox {
  constructor(
    private readonly store: Store,
    private readonly keys: Keys,
    private readonly now: () => number,
  ) {}

  async add(api: string, openid: string, body: Record<string, unknown>): Promise<void> {
    const db = this.store.sqlite
    await this.store.writeMeta(() => {
      db.prepare('INSERT INTO outbox (at, api, openid, body) VALUES (?, ?, ?, ?)').run(
        this.now(),
        api,
        openid,
        seal(masked(body), PLACE, this.keys),
      )
      db.prepare('DELETE FROM outbox WHERE seq <= (SELECT max(seq) FROM outbox) - ?').run(KEPT)
    })
  }

  /** All of them, oldest first, or those sent in the runs of one person. */
  list(openid?: string): SentMessage[] {
    const rows = this.store.sqlite
      .prepare('SELECT * FROM outbox WHERE ? IS NULL OR openid = ? ORDER BY seq')
      .all(openid ?? null, openid ?? null) as {
      seq: number
      at: number
      api: string
      openid: string
      body: string
    }[]
    return rows.map(({ seq, at, api, openid, body }) => ({
      seq,
      at,
      api,
      openid,
      body: open(body, PLACE, this.keys) as Record<string, unknown>,
    }))
  }
}
