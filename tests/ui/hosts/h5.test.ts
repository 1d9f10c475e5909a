import automator from 'miniprogram-automator'
import { startUiCloud } from '../suite/driver/cloud'
import { startHost } from '../suite/driver/host'
import { until } from '../suite/driver/until'
import { conformsToTheProtocol } from './conformance'
import { endpointOf } from './protocol/start'

describe('the host of the browser build', () => {
  conformsToTheProtocol('h5')

  test('has layout: sizes, places, styles and a picture', async () => {
    const host = await startHost('h5')
    const cloud = await startUiCloud()
    const start = { cloud: cloud.url, openid: 'o-insured-kangyue', width: 320, height: 568 }
    const mini = await automator.connect({ wsEndpoint: endpointOf(host.endpoint, start) })
    const page = (await mini.currentPage())!
    const row = await until('a row', () => page.$('.hq-service-row'))
    expect(Number((await row.size()).width)).toBeGreaterThan(280)
    expect((await row.offset()).top).toBeGreaterThan(100)
    expect(await row.style('display')).not.toBe('none')
    expect(Number((await page.size()).width)).toBe(320)
    const png = Buffer.from((await mini.screenshot()) as string, 'base64')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    mini.disconnect()
    await cloud.stop()
    await host.stop()
  }, 120_000)
})
