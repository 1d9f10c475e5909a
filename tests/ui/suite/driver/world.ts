import automator from 'miniprogram-automator'
import type MiniProgram from 'miniprogram-automator/out/MiniProgram'
import { endpointOf } from '../../hosts/protocol/start'
import { App } from './app'
import { startUiCloud } from './cloud'
import { joinCloud } from './devtools'
import { openGate } from './gate'
import type { Host } from './host'
import type { Scenario, World } from './scenario'

export interface OpenWorld extends World {
  /** What the app said on its console and where it broke, oldest first. */
  console: string[]
  exceptions: string[]
  close(): Promise<void>
}

const words = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value)

/** A cloud with a data folder of its own, and the app started anew on the host. */
export async function openWorld(host: Host, { as, dark = false }: Scenario): Promise<OpenWorld> {
  const cloud = await startUiCloud()
  const gate = await openGate(cloud.url)
  const console: string[] = []
  const exceptions: string[] = []

  const listen = (mini: MiniProgram) => {
    mini.on('console', ({ type, args }) => console.push(`${type} ${args.map(words).join(' ')}`))
    mini.on('exception', (exception) => exceptions.push(words(exception)))
  }
  const start = async (openid: string): Promise<MiniProgram> => {
    const options = { cloud: gate.url, openid, dark }
    const wsEndpoint = host.name === 'devtools' ? host.endpoint : endpointOf(host.endpoint, options)
    const mini = await automator.connect({ wsEndpoint })
    listen(mini)
    if (host.name === 'devtools') await joinCloud(mini, options)
    return mini
  }

  const end = async () => {
    await gate.close()
    await cloud.stop()
  }
  const first = await start(as).catch(async (error: Error) => {
    await end()
    throw error
  })
  const world: OpenWorld = {
    ...{ cloud, gate, console, exceptions, host: host.name },
    app: new App(first),
    async restart(openid) {
      world.app.mini.disconnect()
      world.app = new App(await start(openid))
      return world.app
    },
    async close() {
      world.app.mini.disconnect()
      await end()
    },
  }
  return world
}
