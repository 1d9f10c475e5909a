import type { Notices, NoticeView } from '../../../../shared/contracts/responses/notices'
import type { TestCloud } from '../../functions/support/cloud'

interface Sent {
  api: string
  body: { touser: string; template_id: string; data: Record<string, { value: string }> }
}

export interface Timer {
  /** Sets the clock and lets the timer fire. */
  on(moment: string): Promise<{ ok: boolean; done: Record<string, number> }>
  /** What went to WeChat so far. */
  sent(): Promise<Sent['body'][]>
  noticesOf(openid: string): Promise<NoticeView[]>
}

export function timerOf(cloud: TestCloud): Timer {
  return {
    async on(moment) {
      cloud.setClock(moment)
      const response = await fetch(`${cloud.url}/timer/clock`, { method: 'POST' })
      return (await response.json()) as { ok: boolean; done: Record<string, number> }
    },
    async sent() {
      const response = await fetch(`${cloud.url}/outbox`)
      return ((await response.json()) as { messages: Sent[] }).messages.map(({ body }) => body)
    },
    async noticesOf(openid) {
      const answer = await cloud.call<Notices>('account', openid, { action: 'notices' })
      return answer.notices
    },
  }
}
