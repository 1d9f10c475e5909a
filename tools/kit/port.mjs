import { createServer } from 'node:net'

/** Port that could be listened to on this machine's loopback; 0 asks for any. Null when it is taken. */
const probe = (port) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const { port: got } = server.address()
      server.close(() => resolve(got))
    })
  })

export const freePort = () => probe(0)

/** The port that PORT names, 8787 without it. Throws in plain words when it is no port or taken. */
export const wantedPort = async () => {
  const text = process.env.PORT || '8787'
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT 不是端口号：${text}`)
  if ((await probe(port)) === null)
    throw new Error(`端口 ${port} 已被占用；用 PORT 换一个，例如 PORT=${port + 1} npm start`)
  return port
}
