import type { App } from '../driver/app'

/** One case of the desk, and its acts by their names, e.g. `accept`, `offer-hospitals`. */
export class DeskCasePage {
  constructor(private readonly app: App) {}

  async shown(): Promise<this> {
    await this.app.at('packages/desk/pages/case/index')
    await this.app.find('#case-head')
    return this
  }

  async open(id: string): Promise<this> {
    await this.app.open(`/packages/desk/pages/case/index?id=${id}`)
    return this.shown()
  }

  /** Waits until the case has come to this status. */
  async stands(status: string): Promise<void> {
    await this.app.find(`#case-status-${status}`)
  }

  /** Begins an act, from the bar or from 更多; one that needs nothing is done by this alone. */
  async start(act: string): Promise<void> {
    await this.stillOrMore(act)
    await this.app.tap(`#start-${act}`)
  }

  /** What does not stand in the bar is behind 更多. */
  private async stillOrMore(act: string): Promise<void> {
    if (await this.app.has(`#start-${act}`)) return
    await this.app.tap('#more-acts')
    await this.app.find(`#start-${act}`)
  }

  /** Sends the sheet of an act. */
  async send(act: string): Promise<void> {
    await this.app.tap(`#do-${act}`)
    await this.app.gone('.hq-sheet')
  }

  /** Sends the sheet of an act that asks once more; answers what it asks. */
  async sendSurely(act: string): Promise<string> {
    await this.app.tap(`#ask-${act}`)
    await this.app.find(`#do-${act}`)
    const asked = await this.app.text('.hq-sheet')
    await this.send(act)
    return asked
  }

  /** Opens the sheet of a visit, and writes when and where it is. */
  async visit(act: 'notify' | 'schedule', day: string, place: string): Promise<void> {
    await this.start(act)
    await this.app.pick('act-day', day)
    await this.app.write('act-place', place)
    await this.send(act)
  }

  /** Lets the person choose between these hospitals. */
  async offer(...hospitals: string[]): Promise<void> {
    await this.start('offer-hospitals')
    for (const [index, name] of hospitals.entries())
      await this.app.write(`hospital-${index + 1}-name`, name)
    await this.send('offer-hospitals')
  }

  /** Asks the person for one more paper. */
  async askFor(kind: string, words: string): Promise<void> {
    await this.start('ask-for')
    await this.app.tap(`#toggle-${kind}`)
    await this.app.find(`#toggle-${kind}.hq-toggle--on`)
    await this.app.write('act-words', words)
    await this.send('ask-for')
  }
}
