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

/** What would have gone to WeChat: the newest thousand calls, for tests and demonstrations. */
export class Outbox {
  constructor(
    private readonly store: Store,
    private readonly now: () => number,
  ) {}

  async add(api: string, openid: string, body: Record<string, unknown>): Promise<void> {
    const db = this.store.sqlite
    await this.store.writeMeta(() => {
      db.prepare('INSERT INTO outbox (at, api, openid, body) VALUES (?, ?, ?, ?)').run(
        this.now(),
        api,
        openid,
        JSON.stringify(body),
      )
      db.prepare('DELETE FROM outbox WHERE seq <= (SELECT max(seq) FROM outbox) - ?').run(KEPT)
    })
  }

  list(): SentMessage[] {
    const rows = this.store.sqlite.prepare('SELECT * FROM outbox ORDER BY seq').all() as {
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
      body: JSON.parse(body),
    }))
  }
}
