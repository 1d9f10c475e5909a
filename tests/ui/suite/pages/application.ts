import type { App } from '../driver/app'
import { lendPhotos } from '../driver/photos'

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

  /** Photographs the paper that the desk asked for, and hands it in. */
  async supplement(kind: string): Promise<void> {
    await lendPhotos(this.app)
    await this.app.tap(`#tile-camera-${kind}`)
    await this.app.see('已传好', `#paper-sheets-${kind}`)
    await this.app.tap('#hand-in')
    await this.app.gone('#needed-now')
  }

  /** Takes one of the hospitals that the desk found; answers what was said before. */
  async chooseHospital(name: string): Promise<string> {
    await this.app.tap(`#choice-${name}`)
    await this.app.find(`#choice-${name}.hq-choice--chosen`)
    const said = await this.app.text('#needed-now')
    await this.app.tap('#choose-hospital')
    await this.app.gone('#choose-hospital')
    return said
  }

  /** Agrees to what is to be signed, and writes the name under it. */
  async sign(name: string): Promise<void> {
    await this.app.write('sign-name', name)
    await this.app.tap('#sign-agree')
    await this.app.find('#needed-now .hq-checkbox__box--checked')
    await this.app.tap('#sign-agreement')
    await this.app.gone('#sign-agreement')
  }

  async rate(stars: 1 | 2 | 3 | 4 | 5, words: string): Promise<void> {
    await this.app.tap(`#choice-${stars}`)
    await this.app.find(`#choice-${stars}.hq-choice--chosen`)
    await this.app.write('rating-words', words)
    await this.app.tap('#rate')
    await this.app.gone('#rate')
  }
}
