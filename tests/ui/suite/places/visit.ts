import automator from 'miniprogram-automator'
import { endpointOf } from '../../hosts/protocol/start'
import type { Start } from '../../hosts/protocol/types'
import { desk, fileVisit } from '../driver/api'
import { App } from '../driver/app'
import { startUiCloud, type UiCloud } from '../driver/cloud'
import type { Host } from '../driver/host'
import type { Place } from '.'

/** How a page is looked at. */
export interface Look {
  large?: boolean
  dark?: boolean
  width?: number
  height?: number
}

/** A cloud in which an application is under way, so that no page is empty. */
export async function furnishedCloud(): Promise<{ cloud: UiCloud; application: string }> {
  const cloud = await startUiCloud()
  const filed = await fileVisit({ cloud })
  await desk({ cloud }, filed, 'accept')
  return { cloud, application: filed.id }
}

const enlarge = async (app: App): Promise<void> => {
  await app.open('/pages/me/index')
  await app.tap('#setting-large')
  await app.find('.hq-large')
}

/** Opens the app on a place, looks, and closes it again. */
export async function visit<T>(
  host: Host,
  { cloud, application }: { cloud: UiCloud; application: string },
  place: Place,
  { large = false, ...phone }: Look,
  look: (app: App) => Promise<T>,
): Promise<T> {
  const start: Partial<Start> & Pick<Start, 'cloud'> = {
    ...{ cloud: cloud.url, openid: place.as },
    ...phone,
  }
  const mini = await automator.connect({ wsEndpoint: endpointOf(host.endpoint, start) })
  try {
    const app = new App(mini)
    if (large) await enlarge(app)
    await app.open(place.url.replace('APPLICATION', application))
    await app.find(place.shows)
    return await look(app)
  } finally {
    mini.disconnect()
  }
}
