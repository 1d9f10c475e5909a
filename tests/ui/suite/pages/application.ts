import type { App } from '../driver/app'

/** One application: what is needed now, where it stands, cancelling. */
export class ApplicationPage {
  constructor(private readonly app: App) {}

  /** Waits for the timeline of the application in front. */
  async shown(): Promise<this> {
    await this.app.at('packages/service/pages/application/index')
    await this.app.find('#application-timeline')
    return this
  }

  async open(id: string): Promise<this> {
    await this.app.open(`/packages/service/pages/application/index?id=${id}`)
    return this.shown()
  }

  /** Its id, as its address has it. */
  async id(): Promise<string> {
    return String((await this.app.page()).query.id)
  }

  /** Opens the sheet that says what cancelling would do now; answers its words. */
  async askToCancel(): Promise<string> {
    await this.app.tap('#cancel-row')
    await this.app.find('.hq-sheet')
    return this.app.see(/退回|用掉|不能/, '.hq-sheet')
  }
}
