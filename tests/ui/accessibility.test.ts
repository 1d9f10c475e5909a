import { source } from 'axe-core'
import type { App } from './suite/driver/app'
import { type Host, startHost } from './suite/driver/host'
import { places } from './suite/places'
import { furnishedCloud, visit } from './suite/places/visit'

interface Finding {
  rule: string
  impact: string
  where: string[]
}

/** What axe finds on the page in front, of weight. */
const findings = (app: App): Promise<Finding[]> =>
  app.mini.evaluate(`async () => {
    ${source}
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => ({ rule: id, impact, where: nodes.map(({ target }) => String(target)) }))
  }`)

/** Things to tap that a finger would miss: narrower or lower than 44 px, and no larger area around. */
const small = (app: App): Promise<string[]> =>
  app.mini.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.hq-tap')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        const area = getComputedStyle(element, '::after')
        const reach = Math.max(height, Number.parseFloat(area.height) || 0)
        return width > 0 && reach < 43.5
      })
      .map(({ className, textContent }) => `${className} ${textContent}`),
  )

/** Does anything reach over the right edge of the screen? */
const overflow = (app: App): Promise<boolean> =>
  app.mini.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

describe('every page, for everybody', () => {
  let host: Host
  let furnished: Awaited<ReturnType<typeof furnishedCloud>>

  beforeAll(async () => {
    host = await startHost('h5')
    furnished = await furnishedCloud()
  }, 120_000)
  afterAll(async () => {
    await furnished?.cloud.stop()
    await host?.stop()
  })

  test.each(places)(
    '$name: no serious finding of axe, light and dark',
    async (place) => {
      for (const dark of [false, true])
        expect(await visit(host, furnished, place, { dark }, findings)).toEqual([])
    },
    120_000,
  )

  test.each(places)(
    '$name: everything to tap is large enough for a finger',
    async (place) => {
      expect(await visit(host, furnished, place, {}, small)).toEqual([])
    },
    120_000,
  )

  test.each(places)(
    '$name: nothing reaches over the edge of the smallest phone',
    async (place) => {
      const phone = { width: 320, height: 568, large: true }
      expect(await visit(host, furnished, place, phone, overflow)).toBe(false)
    },
    120_000,
  )
})
