import { personOnRecord } from '../driver/api'
import type { App } from '../driver/app'
import type { World } from '../driver/scenario'
import { until } from '../driver/until'

interface Sent {
  api: string
  body: { phone_number_list?: string[]; template_param_list?: string[] }
}

/** The newest code that went to a phone, as its owner reads it. */
const codeAt = async ({ cloud }: Pick<World, 'cloud'>, phone: string): Promise<string> =>
  until(`a code at ${phone}`, async () => {
    const response = await fetch(`${cloud.url}/outbox`)
    const { messages } = (await response.json()) as { messages: Sent[] }
    const mine = messages.filter(({ body }) =>
      body.phone_number_list?.some((to) => to.endsWith(phone.slice(-4))),
    )
    return mine.pop()?.body.template_param_list?.[0]
  })

/** What is written into the form, by field. */
export interface Claimed {
  name: string
  idNumber: string
  phone: string
  policyNumber?: string
}

export const claimOf = (id: string): Claimed => {
  const { name, idNumber, phone } = personOnRecord(id)
  return { name, idNumber, phone }
}

/** The form that binds, wherever it stands. */
export class BindPage {
  constructor(
    private readonly app: App,
    private readonly world: Pick<World, 'cloud'>,
  ) {}

  async shown(): Promise<this> {
    await this.app.find('#bind')
    return this
  }

  /** Writes who one is, without a code yet. */
  async say({ name, idNumber, phone, policyNumber }: Claimed): Promise<void> {
    await this.app.write('bind-name', name)
    await this.app.write('bind-idNumber', idNumber)
    if (policyNumber) await this.app.write('bind-policyNumber', policyNumber)
    await this.app.write('bind-phone', phone)
  }

  /** Has a code sent to the phone and writes it, as read there. */
  async prove(phone: string): Promise<string> {
    await this.app.tap('#bind-send-code')
    const code = await codeAt(this.world, phone)
    await this.app.see('秒后重发', '#bind-code')
    await this.app.write('bind-code', code)
    return code
  }

  /** All of it, and the button. */
  async bind(claimed: Claimed): Promise<void> {
    await this.say(claimed)
    await this.prove(claimed.phone)
    await this.app.tap('#bind')
  }
}
