import type { App } from '../driver/app'
import { until } from '../driver/until'

/** The tab 我的权益. */
export class BenefitsPage {
  constructor(private readonly app: App) {}

  /** Waits until the services stand there. */
  async shown(): Promise<this> {
    await this.app.at('pages/benefits/index')
    await this.app.find('.hq-service-row')
    return this
  }

  /** All services in one line: name, status, count, in their order. */
  services(): Promise<string> {
    return this.app.text('#services')
  }

  /** The words and the number of one service's row. */
  row(service: string): Promise<string> {
    return this.app.text(`#service-${service}`)
  }

  /** Waits until the row says this, in full. */
  async says(service: string, words: string): Promise<void> {
    await until(`${service} says ${words}`, async () => (await this.row(service)) === words).catch(
      async (error: Error) => {
        throw new Error(`${error.message}; it says ${await this.row(service)}`)
      },
    )
  }

  /** Unfolds what a long list keeps back, group by group. */
  async unfold(...groups: string[]): Promise<void> {
    for (const group of groups) {
      await this.app.tap(`#more-${group}`)
      await this.app.gone(`#more-${group}`)
    }
  }

  person(key: string): Promise<void> {
    return this.app.tap(`#part-${key}`)
  }

  async service(service: string): Promise<void> {
    await this.app.tap(`#service-${service}`)
    await this.app.at('packages/service/pages/service/index')
  }
}
