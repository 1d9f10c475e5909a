import type { App } from '../driver/app'
import { until } from '../driver/until'
import type { ServiceOf } from './service'

/** The application form: one question a page. */
export class ApplyPage {
  constructor(private readonly app: App) {}

  async open({ policyId, service, person = 'insured' }: ServiceOf): Promise<this> {
    await this.app.open(
      `/packages/service/pages/apply/index?policyId=${policyId}&service=${service}&person=${person}`,
    )
    return this
  }

  /** Waits for this question, e.g. `diagnosis-status`. */
  async asks(question: string): Promise<void> {
    await this.app.find(`#question-${question}`)
  }

  /** Chooses an answer; waits until it is marked as chosen. */
  async choose(choice: string): Promise<void> {
    await this.app.tap(`#choice-${choice}`)
    await until(`${choice} chosen`, async () =>
      String(await (await this.app.find(`#choice-${choice}`)).attribute('class')).includes(
        'hq-choice--chosen',
      ),
    )
  }

  /** 下一步; waits until the question has gone. */
  async next(question?: string): Promise<void> {
    await this.app.tap('#form-next')
    if (question) await this.app.gone(`#question-${question}`)
  }

  /** One question with one choice, and on. */
  async answer(question: string, choice: string): Promise<void> {
    await this.asks(question)
    await this.choose(choice)
    await this.next(question)
  }

  async answerDay(question: string, day: string): Promise<void> {
    await this.asks(question)
    await this.app.pick(`field-${question}`, day)
    await this.next(question)
  }

  async answerWords(question: string, words: string): Promise<void> {
    await this.asks(question)
    await this.app.write(`field-${question}`, words)
    await this.next(question)
  }

  barrier(code: string): Promise<string> {
    return this.app.text(`#barrier-${code}`)
  }

  /** From the last look to the sheet that says what it takes. */
  async confirm(): Promise<void> {
    await this.app.tap('#form-confirm')
    await this.app.find('#submit-application')
  }

  /** Ticks every consent that is asked for. */
  async consent(): Promise<void> {
    for (const box of await this.app.findAll('.hq-checkbox__tap')) await box.tap()
  }

  async submit(): Promise<void> {
    await this.app.tap('#submit-application')
    await this.app.at('packages/service/pages/application/index')
  }
}
