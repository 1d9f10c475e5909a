import { identity } from './identity'

/** A call to WeChat as the local cloud keeps it: names and shapes are WeChat's. */
interface Sent {
  api: string
  body: { phone_number_list?: string[]; template_param_list?: string[] }
}

/** The outbox keeps no whole number: 199****0152. */
const kept = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-4)}`

const isTo =
  (phone: string) =>
  ({ api, body }: Sent): boolean =>
    api === 'cloudbase.sendSmsV2' &&
    (body.phone_number_list ?? []).some((to) => to.includes(kept(phone)))

/** Looks into the local cloud's outbox, which stands for the network; it answers the caller's own only. */
export const deliveredCode = async (phone: string): Promise<string | null> => {
  try {
    const response = await fetch('/outbox', { headers: { 'x-wx-openid': await identity() } })
    const { messages = [] } = (await response.json()) as { messages?: Sent[] }
    const last = messages.filter(isTo(phone)).pop()
    return last?.body.template_param_list?.[0] ?? null
  } catch {
    return null
  }
}
