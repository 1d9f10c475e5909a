import type { App } from '../driver/app'
import type { World } from '../driver/scenario'

/** Invites a relative from the list; answers the page that the card or the link leads to. */
export async function inviteFrom({ app, host }: World, id: string): Promise<string> {
  await app.tap(`#invite-${id}`)
  await app.see('只能用一次', '.hq-sheet')
  if (host === 'h5') {
    const link = await app.text('#invitation-link')
    return link.slice(link.indexOf('#') + 1)
  }
  const page = await app.page()
  const card = (await page.callMethod('onShareAppMessage', { from: 'button' })) as { path: string }
  return card.path
}

/** The page of an invitation, before it is taken. */
export async function openInvitation(app: App, path: string): Promise<string> {
  await app.open(path)
  return app.see('怎么加入', '#invitation')
}
