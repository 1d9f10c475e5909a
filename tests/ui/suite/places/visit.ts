import automator from 'miniprogram-automator'
import { endpointOf } from '../../hosts/protocol/start'
import type { Start } from '../../hosts/protocol/types'
import { ask, designateHusband, desk, fileVisit, paper, personOnRecord } from '../driver/api'
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

/** What the furnished cloud holds that a place's address may name, by the word that stands for it. */
type Named = Record<'APPLICATION' | 'INVITATION', string>

export interface Furnished {
  cloud: UiCloud
  named: Named
}

/** One asked the desk; one waits for the desk to believe that they are a guardian. */
async function askTheDesk(world: { cloud: UiCloud }): Promise<void> {
  await ask(world, 'privacy', 'o-insured-kangyue', {
    ...{ action: 'askHuman', requestId: 'furnish-enquiry' },
    about: { kind: 'decision', policyId: 'pol-kangyue', service: 'phone-doctor' },
    words: '我先生也在手册里，为什么不能用电话医生？',
  })
  const { name, idNumber } = personOnRecord('p-ward')
  await ask(world, 'relatives', 'o-guardian-new', {
    ...{ action: 'claimWard', requestId: 'furnish-ward', name, idNumber },
    policyNumber: 'DHKY20250000000202',
    materialId: await paper(world, 'o-guardian-new', 'guardianship-proof'),
  })
}

/** A relative is designated by a call, and invited. */
async function invite(world: { cloud: UiCloud }): Promise<string> {
  const { token } = await ask<{ token: string }>(world, 'relatives', 'o-insured-two-policies', {
    ...{ action: 'invite', requestId: 'furnish-invitation', policyId: 'pol-two-kangyue' },
    id: await designateHusband(world),
  })
  return token
}

/** A cloud in which something is under way everywhere, so that no page is empty. */
export async function furnishedCloud(): Promise<Furnished> {
  const cloud = await startUiCloud()
  const filed = await fileVisit({ cloud })
  await desk({ cloud }, filed, 'accept')
  await askTheDesk({ cloud })
  return { cloud, named: { APPLICATION: filed.id, INVITATION: await invite({ cloud }) } }
}

const addressOf = ({ url }: Place, named: Named): string =>
  url.replace(/APPLICATION|INVITATION/, (word) => named[word as keyof Named])

const enlarge = async (app: App): Promise<void> => {
  await app.open('/pages/me/index')
  await app.tap('#setting-large')
  await app.find('.hq-large')
}

/** Opens the app on a place, looks, and closes it again. */
export async function visit<T>(
  host: Host,
  { cloud, named }: Furnished,
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
    await app.open(addressOf(place, named))
    await app.find(place.shows)
    return await look(app)
  } finally {
    mini.disconnect()
  }
}
