import type { Host } from './suite/driver/host'
import { runOn } from './suite/driver/run'
import { areas } from './suite/scenarios'

const endpoint = process.env.AUTOMATOR_WS_ENDPOINT

const devtools = async (): Promise<Host> => ({
  ...{ name: 'devtools', layout: true, endpoint: endpoint ?? '' },
  stop: async () => {},
})

/** The same suite in WeChat DevTools, which somebody has opened with an automation port. */
if (endpoint) runOn('devtools', areas, devtools)
else
  test('without AUTOMATOR_WS_ENDPOINT there is no DevTools to run on', () => {
    expect(areas.flatMap(({ scenarios }) => scenarios).length).toBeGreaterThanOrEqual(40)
  })
