import { hotlinesOf } from '@/features/benefits/hotlines'
import { decisionOf } from '../copy/decisions'
import { viewOf } from './views'

const channel = decisionOf().channel!

describe('the lines of all policies', () => {
  test('each number stands once, with the hours most services keep', () => {
    const allDay = decisionOf({ channel: { ...channel, hours: '每天 24 小时' } })
    const lines = hotlinesOf([viewOf([allDay, decisionOf(), decisionOf()]), viewOf([allDay])])
    expect(lines.map((line) => [line.number, line.channel.hours])).toEqual([
      ['95169038', '每天 8:00–20:00，春节假期休息'],
    ])
  })

  test('a desk without a number is no line', () => {
    expect(hotlinesOf([viewOf([decisionOf({ channel: { ...channel, hotlines: [] } })])])).toEqual(
      [],
    )
  })
})
