import type { PersonDocument } from '../../../../shared/contracts/documents/person'
import type { CodeSent, PhoneChanged, WhoAmI } from '../../../../shared/contracts/responses/account'
import type { TestCloud } from './cloud'

/** What WeChat's phone button of the owner of this phone answers, in the local cloud. */
export const byButton = (phone: string) => ({ by: 'wechat' as const, code: `local-${phone}` })
export const bySms = (code: string) => ({ by: 'sms' as const, code })

/** The whole of what this person would tell to be bound. */
export async function claimOf(cloud: TestCloud, personId: string) {
  const { people } = await cloud.snapshot()
  const person = people!.find(({ _id }) => _id === personId) as unknown as PersonDocument
  const { name, idNumber, phone } = person
  return { name, idNumber, phone, proof: byButton(phone) }
}

interface Sms {
  api: string
  body: { phone_number_list: string[]; template_param_list: string[] }
}

/** The codes sent at this person's wish, oldest first, as their page reads them. */
export async function codesSent(cloud: TestCloud, openid: string): Promise<string[]> {
  const response = await fetch(`${cloud.url}/outbox`, { headers: { 'x-wx-openid': openid } })
  const { messages } = (await response.json()) as { messages: Sms[] }
  return messages
    .filter(({ api }) => api === 'cloudbase.sendSmsV2')
    .map(({ body }) => body.template_param_list[0]!)
}

/** The doors of `account` as one OPENID uses them. */
export const accountOf = (cloud: TestCloud, openid: string) => {
  const ask = <T>(action: string, more: object) =>
    cloud.call<T>('account', openid, { action, ...more })
  return {
    bind: (claim: object) => ask<WhoAmI>('bind', claim),
    whoami: () => ask<WhoAmI>('whoami', {}),
    sendCode: (phone: string) => ask<CodeSent>('sendCode', { phone }),
    changePhone: (more: object) => ask<PhoneChanged>('changePhone', more),
    /** Asks for a code and reads it. */
    async codeFor(phone: string): Promise<string> {
      await ask('sendCode', { phone })
      return (await codesSent(cloud, openid)).at(-1)!
    },
  }
}
