import type { Channel } from '@shared/decision/decision'
import type { PolicyView } from './store'

/** A line to call under a policy. */
export interface Hotline {
  number: string
  insurer: string
  channel: Channel
}

const most = (channels: Channel[]): Channel | undefined => {
  const times = (one: Channel) => channels.filter(({ hours }) => hours === one.hours).length
  return [...channels].sort((a, b) => times(b) - times(a))[0]
}

/** Each number once, with the hours that most services of it keep. */
export const hotlinesOf = (policies: PolicyView[]): Hotline[] => {
  const lines = policies.flatMap(({ insurerShort, services }) => {
    const channels = services.flatMap(({ decision }) => decision.channel ?? [])
    const numbers = [...new Set(channels.flatMap(({ hotlines }) => hotlines))]
    return numbers.flatMap((number) => {
      const channel = most(channels.filter(({ hotlines }) => hotlines.includes(number)))
      return channel ? [{ number, insurer: insurerShort, channel }] : []
    })
  })
  return lines.filter((line, at) => lines.findIndex(({ number }) => number === line.number) === at)
}
