import type { App } from '../driver/app'
import { DeskCasePage } from './deskCase'

/** The desk's queue by due day. */
export class DeskQueuePage {
  constructor(private readonly app: App) {}

  async open(): Promise<this> {
    await this.app.open('/packages/desk/pages/queue/index')
    await this.app.find('.hq-queue__answer')
    return this
  }

  /** What the day holds, in its largest words. */
  head(): Promise<string> {
    return this.app.text('.hq-queue__answer')
  }

  /** Waits until these words stand in the row of one case. */
  says(id: string, words: string | RegExp): Promise<string> {
    return this.app.see(words, `#case-${id}`)
  }

  async openCase(id: string): Promise<DeskCasePage> {
    await this.app.tap(`#case-${id}`)
    return new DeskCasePage(this.app).shown()
  }

  /** 打开下一件 */
  async next(): Promise<DeskCasePage> {
    await this.app.tap('#next-case')
    return new DeskCasePage(this.app).shown()
  }
}
