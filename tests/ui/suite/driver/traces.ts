import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { OpenWorld } from './world'

const reports = resolve(__dirname, '../../../../reports/ui')

const folderOf = (host: string, name: string) =>
  join(reports, host, name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 80))

/** The picture where there is layout, the WXML elsewhere. */
const look = async ({ app, host }: OpenWorld): Promise<[string, Buffer | string]> => {
  if (host !== 'weapp') {
    const picture = (await app.mini.screenshot()) as string
    return ['page.png', Buffer.from(picture, 'base64')]
  }
  const root = await (await app.page()).$('.hq-page')
  return ['page.wxml', (await root?.outerWxml()) ?? 'there is no page']
}

/** Leaves what one needs to understand a failure under reports/ui/<host>/<scenario>/. */
export async function leaveTraces(world: OpenWorld, name: string, error: Error): Promise<string> {
  const folder = folderOf(world.host, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const write = (file: string, content: Buffer | string) =>
    writeFileSync(join(folder, file), content)
  write('error.txt', `${error.stack}\n`)
  write('console.txt', [...world.console, ...world.exceptions].join('\n'))
  write('cloud.txt', world.gate.log.join('\n'))
  const [file, content] = await look(world).catch((failed: Error): [string, string] => [
    'page.txt',
    failed.message,
  ])
  write(file, content)
  return folder
}
