import type { Host } from './host'
import type { Area, Scenario } from './scenario'
import { leaveTraces } from './traces'
import { openWorld } from './world'

/** Every wait has a limit of its own; this one is for what never answers. */
const TIMEOUT_MS = 240_000

const canRun = ({ name, layout }: Host, { needs }: Scenario): boolean => {
  if (needs === 'browser') return name === 'h5'
  if (needs === 'wechat') return name !== 'h5'
  return needs !== 'layout' || layout
}

/** Words of React and of the runtimes that say that something is wrong in the app. */
const isFault = (line: string): boolean =>
  /^error /.test(line) && !/Failed to load resource/.test(line)

async function play(host: Host, scenario: Scenario, title: string): Promise<void> {
  const world = await openWorld(host, scenario)
  try {
    await scenario.run(world)
    expect([...world.exceptions, ...world.console.filter(isFault)]).toEqual([])
  } catch (error) {
    const folder = await leaveTraces(world, title, error as Error)
    ;(error as Error).message += `\nlook into ${folder}`
    throw error
  } finally {
    await world.close()
  }
}

/** Makes a test of every scenario that this host can run. `SCENARIO` picks some by name. */
export function runOn(name: Host['name'], areas: Area[], start: () => Promise<Host>): void {
  const layout = name !== 'weapp'
  const chosen = new RegExp(process.env.SCENARIO ?? '')
  let host: Host
  beforeAll(async () => {
    host = await start()
  }, TIMEOUT_MS)
  afterAll(() => host?.stop(), TIMEOUT_MS)
  for (const { area, scenarios } of areas)
    describe(area, () => {
      for (const scenario of scenarios) {
        const title = `${area} ${scenario.name}`
        const fits = canRun({ name, layout } as Host, scenario) && chosen.test(title)
        if (fits) test(scenario.name, () => play(host, scenario, title), TIMEOUT_MS)
      }
    })
}
