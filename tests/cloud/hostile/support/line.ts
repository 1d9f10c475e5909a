import { Agent, request } from 'node:http'
import type { Input } from '../generate/input'

export interface Answered {
  status: number
  body: string
}

/** One line to the cloud's door that keeps its connections open. */
export function lineTo(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const send = (name: string, { openid, headers, body }: Input): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const options = { method: 'POST', agent, headers: { ...headers, 'x-wx-openid': openid } }
      const asked = request(`${url}/call/${name}`, options, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({ status: answer.statusCode!, body: Buffer.concat(chunks).toString() }),
        )
        answer.on('error', reject)
      })
      asked.on('error', reject)
      asked.end(body)
    })
  return { send, close: () => agent.destroy() }
}
