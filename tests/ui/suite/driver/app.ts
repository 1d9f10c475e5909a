import type MiniProgram from 'miniprogram-automator/out/MiniProgram'
import type AutomatorPage from 'miniprogram-automator/out/Page'
import { until } from './until'

type Page = AutomatorPage
export type Element = NonNullable<Awaited<ReturnType<Page['$']>>>
type Writable = Element & { input(value: string): Promise<void> }

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * The app under test, as a person has it before them. Every question waits a while for its answer.
 * Selectors are classes and ids only: that is what WeChat, a browser and the runtime all know.
 */
export class App {
  constructor(readonly mini: MiniProgram) {}

  async page(): Promise<Page> {
    const page = await this.mini.currentPage()
    if (!page) throw new Error('no page is open')
    return page
  }

  /** The element once it is there, looked for on the page in front. */
  find(selector: string): Promise<Element> {
    return until(selector, async () => (await this.page()).$(selector))
  }

  async findAll(selector: string): Promise<Element[]> {
    return (await (await this.page()).$$(selector)) as Element[]
  }

  async has(selector: string): Promise<boolean> {
    return (await this.findAll(selector)).length > 0
  }

  async text(selector: string): Promise<string> {
    return until(`words in ${selector}`, async () =>
      oneLine(await (await this.find(selector)).text()),
    )
  }

  /** Waits until these words stand in the element; answers all of its words. */
  see(words: string | RegExp, selector = '.hq-page'): Promise<string> {
    const matches = (text: string) =>
      typeof words === 'string' ? text.includes(words) : words.test(text)
    let last = ''
    return until(`${words} in ${selector}`, async () => {
      last = oneLine(await (await this.find(selector)).text())
      return matches(last) ? last : ''
    }).catch((error: Error) => {
      throw new Error(`${error.message}; there stands: ${last.slice(0, 600)}`)
    })
  }

  /** Waits until the element is gone. */
  async gone(selector: string): Promise<void> {
    await until(`no ${selector}`, async () => !(await this.has(selector)))
  }

  async tap(selector: string): Promise<void> {
    await until(`a tap on ${selector}`, async () => {
      await (await this.find(selector)).tap()
      return true
    })
  }

  /** Taps the element with these words: among those that match, the first to hold them. */
  async tapWords(selector: string, words: string): Promise<void> {
    await until(`a tap on ${words}`, async () => {
      for (const element of await this.findAll(selector))
        if (oneLine(await element.text()).includes(words)) {
          await element.tap()
          return true
        }
      return false
    })
  }

  async input(selector: string, words: string): Promise<void> {
    await ((await this.find(selector)) as Writable).input(words)
  }

  /** Writes into the text field with this id. */
  write(field: string, words: string): Promise<void> {
    return this.input(`#${field} .hq-field__input`, words)
  }

  /** Sets a day by the wheel of WeChat, or by the browser's own field. */
  async pick(field: string, day: string): Promise<void> {
    const chooser = await this.chooser(field)
    if (chooser.tagName === 'input') await (chooser as Writable).input(day)
    else await chooser.trigger('change', { value: day })
  }

  private chooser(field: string): Promise<Element> {
    return this.find(`#${field} .hq-field__picker, #${field} .hq-field__native`)
  }

  /** One of a list, by its place there: 0 is the first. */
  async pickOne(field: string, place: number): Promise<void> {
    await (await this.chooser(field)).trigger('change', { value: place })
  }

  /** Is the app on this page, e.g. `pages/me/index`? Waits for it. */
  async at(path: string): Promise<void> {
    await until(`page ${path}`, async () => (await this.page()).path === path)
  }

  /** The client's own reLaunch, navigateTo and navigateBack sleep three seconds each. */
  async open(url: string): Promise<void> {
    await this.mini.callWxMethod('reLaunch', { url })
    await this.at(url.replace(/^\//, '').split('?')[0]!)
  }

  async tab(name: 'benefits' | 'applications' | 'me'): Promise<void> {
    await this.mini.callWxMethod('switchTab', { url: `/pages/${name}/index` })
    await this.at(`pages/${name}/index`)
  }

  async back(): Promise<void> {
    await this.mini.callWxMethod('navigateBack', { delta: 1 })
  }
}
