import type { App } from './app'
import type { UiCloud } from './cloud'
import type { Gate } from './gate'
import type { HostName } from './host'

/** Everything a scenario has: its own cloud, the way there, and the app. */
export interface World {
  app: App
  cloud: UiCloud
  gate: Gate
  host: HostName
  /** The app once more from the start, as somebody else or on another phone: nothing stays on it. */
  restart(as: string): Promise<App>
}

export interface Scenario {
  name: string
  /** Who has the phone. */
  as: string
  /**
   * `layout`: needs sizes, touch or pictures. `browser`, `wechat`: speaks of what only a browser, or
   * only WeChat has.
   */
  needs?: 'layout' | 'browser' | 'wechat'
  /** The phone itself is dark. */
  dark?: boolean
  run(world: World): Promise<void>
}

/** A named group of scenarios. */
export interface Area {
  area: string
  scenarios: Scenario[]
}

/** Written as a sentence: `scenario('o-insured-waiting', 'the list says …', async ({app}) => …)`. */
export const scenario = (
  as: string,
  name: string,
  run: Scenario['run'],
  more: Pick<Scenario, 'needs' | 'dark'> = {},
): Scenario => ({ as, name, run, ...more })
