import type { App } from '../driver/app'
import { until } from '../driver/until'
import type { ServiceOf } from './service'

/** What to do on each page of the form, by its id: `diagnosis-status`, `wantedOn`. */
export type Answers = Record<string, string | { day: string } | { words: string }>

/** Answers that bar nothing, for questions a scenario does not speak of. */
const usual: Answers = {
  ...{ namesDoctor: 'no', wantedOn: 'unsure', conditions: 'none', noIndication: 'needed' },
  ...{ 'diagnosis-hospitalGrade': '3A', 'diagnosis-hospitalPublic': 'yes' },
  ...{ 'diagnosis-first': 'yes' },
}

/** A malignant tumour, confirmed in February. */
export const confirmedTumour: Answers = {
  'diagnosis-status': 'confirmed',
  'diagnosis-category': 'malignant-tumour',
  'diagnosis-on': { day: '2026-02-20' },
}

const addressOf = ({ policyId, service, person = 'insured' }: ServiceOf): string =>
  `/packages/service/pages/apply/index?policyId=${policyId}&service=${service}&person=${person}`

/** The application form: one question a page. */
export class ApplyPage {
  constructor(private readonly app: App) {}

  async open(of: ServiceOf): Promise<this> {
    await this.app.open(addressOf(of))
    return this
  }

  /** Waits for this question, e.g. `diagnosis-status`. */
  async asks(question: string): Promise<void> {
    await this.app.find(`#question-${question}`)
  }

  /** Chooses an answer; waits until it is marked as chosen. */
  async choose(choice: string): Promise<void> {
    await this.app.tap(`#choice-${choice}`)
    await until(`${choice} chosen`, () => this.isChosen(choice))
  }

  /** One of several carries the mark itself, one of many in its box. */
  async isChosen(choice: string): Promise<boolean> {
    const classes = await (await this.app.find(`#choice-${choice}`)).attribute('class')
    if (String(classes).includes('hq-choice--chosen')) return true
    return this.app.has(`#choice-${choice} .hq-checkbox__box--checked`)
  }

  /** 下一步, without looking where it leads. */
  next(): Promise<void> {
    return this.app.tap('#form-next')
  }

  /** Answers the page that asks this question, and stays on it. */
  async say(question: string, answer: Answers[string]): Promise<void> {
    await this.asks(question)
    if (typeof answer === 'string') return this.choose(answer)
    if ('words' in answer) return this.app.write(`field-${question}`, answer.words)
    if (await this.app.has('#choice-day')) await this.choose('day')
    return this.app.pick(`field-${question}`, answer.day)
  }

  /** The page of the form in front: a question's id, `paper:<kind>`, `optional` or `review`. */
  step(): Promise<string> {
    return until('a page of the form', async () => {
      if (await this.app.has('#review')) return 'review'
      if (await this.app.has('#optional-papers')) return 'optional'
      for (const part of await this.app.findAll('.hq-ask, .hq-paper')) {
        const [, is, name] = /^(question|paper-sheets)-(.+)$/.exec(await part.attribute('id')) ?? []
        if (is) return is === 'question' ? name : `paper:${name}`
      }
      return undefined
    })
  }

  private async pass(step: string, answers: Answers): Promise<void> {
    if (step.startsWith('paper:')) return this.photograph(step.slice('paper:'.length))
    const answer = answers[step] ?? usual[step]
    if (answer !== undefined) await this.say(step, answer)
    else if (step !== 'who' && step !== 'optional') throw new Error(`nobody told what ${step} is`)
    await this.next()
  }

  /** Answers page after page until this one is in front; answers the pages it went through. */
  async fillTo(last: string, answers: Answers = {}): Promise<string[]> {
    const passed: string[] = []
    for (let step = await this.step(); step !== last; ) {
      if (step === 'review') throw new Error(`the form never came to ${last}`)
      await this.pass(step, answers)
      passed.push(step)
      const before = step
      step = await until(`what follows ${before}`, async () => {
        const now = await this.step()
        return now === before ? undefined : now
      })
    }
    return passed
  }

  /** One photo of the paper that is asked for, and on. */
  private async photograph(kind: string): Promise<void> {
    await this.app.tap(`#tile-camera-${kind}`)
    await this.app.see('已传好', `#paper-sheets-${kind}`)
    await this.next()
  }

  barrier(code: string): Promise<string> {
    return this.app.text(`#barrier-${code}`)
  }

  /** From the last look to the sheet that says what it takes; answers the sheet's words. */
  async confirm(): Promise<string> {
    await until('the sheet before submitting', async () => {
      // While the handbook is being asked the button takes no tap.
      if (!(await this.app.has('#submit-application'))) await this.app.tap('#form-confirm')
      return this.app.has('#submit-application')
    })
    return this.app.text('.hq-sheet')
  }

  /** Ticks every consent that is asked for. */
  async consent(): Promise<void> {
    const boxes = await this.app.findAll('.hq-checkbox__tap')
    for (const box of boxes) await box.tap()
    await until('every consent ticked', async () => {
      const ticked = await this.app.findAll('.hq-checkbox__box--checked')
      return ticked.length === boxes.length
    })
  }

  /** Submits; the page of the new application follows. */
  async submit(): Promise<void> {
    await this.app.tap('#submit-application')
    await this.app.at('packages/service/pages/application/index')
    await this.app.find('#application-timeline')
  }

  /** From the last look to the new application, with every consent given. */
  async hand(): Promise<string> {
    const sheet = await this.confirm()
    await this.consent()
    await this.submit()
    return sheet
  }
}
