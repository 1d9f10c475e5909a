import { RELATIONS } from '../../../../shared/contracts/vocabulary'
import type { App } from '../driver/app'
import { pickOne } from './list'

/** What somebody who might be named is compared by. */
export interface Candidate {
  relation: string
  born: string
}

/** Relatives: the list, and naming one. */
export class FamilyPage {
  constructor(private readonly app: App) {}

  async open(): Promise<this> {
    await this.app.open('/packages/family/pages/list/index')
    await this.app.find('#to-ward')
    return this
  }

  /** From the list to the comparison. */
  async designate(policyId: string): Promise<void> {
    await this.app.tap(`#designate-${policyId}`)
    await this.app.at('packages/family/pages/designate/index')
    await this.app.find('#candidate-1')
  }

  /** Fills in one candidate; answers what is said of them. */
  async compare(number: number, { relation, born }: Candidate): Promise<string> {
    const field = `candidate-${number}`
    await pickOne(this.app, `${field}-relation`, relation, RELATIONS)
    await this.app.pick(`${field}-born`, born)
    return this.app.see(/可以指定|只能指定/, `#${field}`)
  }

  async choose(number: number): Promise<void> {
    await this.app.tap(`#choose-${number}`)
    await this.app.find('#name-relative')
  }

  /** Who it is, and that they know; then the first question. */
  async name(named: { name: string; idNumber: string; phone: string }): Promise<void> {
    for (const field of ['name', 'idNumber', 'phone'] as const)
      await this.app.write(`named-${field}`, named[field])
    await this.app.tap('#consent-relative-data')
    await this.app.find('#name-relative .hq-checkbox__box--checked')
    await this.app.tap('#designate-next')
    await this.app.see('确定是这位亲属吗', '.hq-sheet')
  }
}
