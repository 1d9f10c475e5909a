import automator from 'miniprogram-automator'
import type MiniProgram from 'miniprogram-automator/out/MiniProgram'
import type { Element } from '../suite/driver/app'
import { startUiCloud, type UiCloud } from '../suite/driver/cloud'
import { type Host, startHost } from '../suite/driver/host'
import { until } from '../suite/driver/until'
import { endpointOf } from './protocol/start'

const WAIT_MS = 120_000
const LARGE = '#large-text'
const PAGE = 'pages/benefits/index'

/** What the unmodified client of WeChat may expect of a host, one sentence a row of the protocol. */
export function conformsToTheProtocol(name: 'weapp' | 'h5'): void {
  jest.setTimeout(WAIT_MS)
  let host: Host
  let cloud: UiCloud
  let mini: MiniProgram

  const page = async () => (await mini.currentPage())!
  const find = (selector: string): Promise<Element> =>
    until(selector, async () => (await page()).$(selector))
  const classes = async (selector: string) =>
    String(await (await find(selector)).attribute('class'))

  beforeAll(async () => {
    host = await startHost(name)
    cloud = await startUiCloud()
  }, WAIT_MS)
  afterAll(async () => {
    await cloud?.stop()
    await host?.stop()
  })
  beforeEach(async () => {
    const start = { cloud: cloud.url, openid: 'o-insured-kangyue' }
    mini = await automator.connect({ wsEndpoint: endpointOf(host.endpoint, start) })
    await find('.hq-service-row')
  }, WAIT_MS)
  afterEach(() => mini?.disconnect())

  describe('the mini-program', () => {
    test('a page has a path without a slash, and a query', async () => {
      await mini.callWxMethod('navigateTo', {
        url: '/packages/service/pages/service/index?policyId=pol-kangyue&service=phone-doctor',
      })
      const opened = await until('the page', async () =>
        (await page()).path === 'packages/service/pages/service/index' ? page() : undefined,
      )
      expect(opened.query).toEqual({ policyId: 'pol-kangyue', service: 'phone-doctor' })
      expect((await mini.pageStack()).map(({ path }) => path)).toEqual([PAGE, opened.path])
    })

    test('back needs no delta, and the page is the same one as before', async () => {
      const first = await page()
      await mini.callWxMethod('navigateTo', {
        url: '/packages/handbook/pages/reader/index?policyId=pol-kangyue',
      })
      await until('the reader', async () => (await page()).path.includes('reader'))
      await mini.callWxMethod('navigateBack', {})
      await until('the way back', async () => (await page()).path === PAGE)
      expect(await page()).toBe(first)
    })

    test('what a call of wx answers arrives, and an unknown one is refused', async () => {
      await mini.callWxMethod('setStorageSync', 'conformance', { one: 1 })
      expect(await mini.callWxMethod('getStorageSync', 'conformance')).toEqual({ one: 1 })
      await expect(mini.callWxMethod('noSuchMethod')).rejects.toThrow()
    })

    test('a function runs inside, with arguments and with a promise', async () => {
      expect(await mini.evaluate((a: number, b: number) => a + b, 2, 3)).toBe(5)
      expect(await mini.evaluate(() => Promise.resolve('later'))).toBe('later')
      const route = await mini.evaluate(() => {
        const { getCurrentPages } = globalThis as unknown as {
          getCurrentPages(): { route: string }[]
        }
        return getCurrentPages()[0]?.route
      })
      expect(String(route)).toContain(PAGE)
    })

    test('a mock takes the place of a call until it is restored', async () => {
      await mini.mockWxMethod('getStorageSync', 'mocked')
      expect(await mini.callWxMethod('getStorageSync', 'anything')).toBe('mocked')
      await mini.restoreWxMethod('getStorageSync')
      expect(await mini.callWxMethod('getStorageSync', 'anything')).not.toBe('mocked')
    })

    test('a mock may be a function, and reaches what it stands for', async () => {
      await mini.callWxMethod('setStorageSync', 'kept', 'by wx')
      await mini.mockWxMethod(
        'getStorageSync',
        function (this: { origin(key: string): string }, key: string) {
          return `${this.origin(key)}, told by a mock`
        },
      )
      expect(await mini.callWxMethod('getStorageSync', 'kept')).toBe('by wx, told by a mock')
      await mini.restoreWxMethod('getStorageSync')
    })

    test("the app's own calls meet the mock", async () => {
      const dialled: string[] = []
      await mini.exposeFunction('tellNumber', (number: string) => dialled.push(number))
      await mini.mockWxMethod('makePhoneCall', ({ phoneNumber }: { phoneNumber: string }) => {
        const { tellNumber } = globalThis as unknown as { tellNumber(number: string): void }
        tellNumber(phoneNumber)
        return { errMsg: 'makePhoneCall:ok' }
      })
      await mini.callWxMethod('switchTab', { url: '/pages/me/index' })
      await (await find('.hq-hotline .hq-tap')).tap()
      await until('the number', async () => dialled.length > 0)
      expect(dialled).toEqual(['95169038'])
    })

    test('the console is heard, and a modal waits for its answer', async () => {
      const heard: string[] = []
      mini.on('console', ({ args }) => heard.push(args.join(' ')))
      await mini.evaluate(() => console.log('a word', 'from inside'))
      await until('the word', async () => heard.includes('a word from inside'))
      await mini.evaluate(() => {
        const { wx } = globalThis as unknown as {
          wx: { showModal(options: object): Promise<{ confirm: boolean }> }
        }
        wx.showModal({ title: '问', content: '是吗' }).then(({ confirm }) =>
          console.log(`answered ${confirm}`),
        )
      })
      await until('an open modal', () =>
        mini
          .native()
          .cancelModal()
          .then(() => true),
      )
      await until('its answer', async () => heard.includes('answered false'))
    })
  })

  describe('an element', () => {
    test('is found by class and by id, inside a page and inside another', async () => {
      const rows = await (await page()).$$('.hq-service-row')
      expect(rows.length).toBeGreaterThan(5)
      const row = await find('#service-phone-doctor')
      expect(await row.$('.hq-row__title')).not.toBeNull()
      expect(await (await page()).$('#no-such-thing')).toBeNull()
    })

    test('tells its words, attributes and markup', async () => {
      const row = await find('#service-phone-doctor')
      expect(await row.text()).toContain('电话医生')
      expect(await row.attribute('id')).toBe('service-phone-doctor')
      expect(await row.wxml()).toContain('hq-row__title')
      expect(await row.outerWxml()).toContain('service-phone-doctor')
    })

    test('is tapped, and what it does is seen', async () => {
      expect(await classes('.hq-page')).not.toContain('hq-large')
      await (await find(LARGE)).tap()
      await until('large text', async () => (await classes('.hq-page')).includes('hq-large'))
    })

    test('stays the same over renders', async () => {
      const row = await find('#service-phone-doctor')
      await (await find(LARGE)).tap()
      await until('large text', async () => (await classes('.hq-page')).includes('hq-large'))
      expect(await row.text()).toContain('电话医生')
      await row.tap()
      await until('its page', async () => (await page()).path.includes('service/index'))
    })

    test('says that it is gone', async () => {
      const row = await find('#service-phone-doctor')
      await mini.callWxMethod('reLaunch', { url: '/pages/me/index' })
      await find('#hotlines')
      await expect(row.text()).rejects.toThrow()
    })

    test('takes what is written into it', async () => {
      const input = (await find('#search .hq-search__input')) as Element & {
        input(words: string): Promise<void>
      }
      expect(input.tagName).toBe('input')
      await input.input('我要住院')
      await find('#found-inpatient-coordination')
    })
  })
}
