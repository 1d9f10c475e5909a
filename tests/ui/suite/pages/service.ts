import type { App } from '../driver/app'

const PATH = '/packages/service/pages/service/index'

export interface ServiceOf {
  policyId: string
  service: string
  person?: string
}

const queryOf = ({ policyId, service, person = 'insured' }: ServiceOf) =>
  `policyId=${policyId}&service=${service}&person=${person}`

/** The page of one service: the answer first, then why. */
export class ServicePage {
  constructor(private readonly app: App) {}

  async open(of: ServiceOf): Promise<this> {
    await this.app.open(`${PATH}?${queryOf(of)}`)
    await this.app.find('.answer-title')
    return this
  }

  answer(): Promise<string> {
    return this.app.text('.answer-title')
  }

  /** What bars, in the head or below: all words of its card. */
  reason(code: string): Promise<string> {
    return this.app.text(`#reason-${code}`)
  }

  hasReason(code: string): Promise<boolean> {
    return this.app.has(`#reason-${code}`)
  }

  /** Opens the form by its one main button. */
  async apply(): Promise<void> {
    await this.app.tap('#apply')
    await this.app.at('packages/service/pages/apply/index')
  }
}
