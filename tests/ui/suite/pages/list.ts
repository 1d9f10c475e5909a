import type { App } from '../driver/app'

/** Runs inside a browser: sets its own list as a person's choice does. */
const choose = ({ field, value }: { field: string; value: string }): void => {
  const list = document.querySelector<HTMLSelectElement>(`#${field} select`)
  if (!list) throw new Error(`no list in ${field}`)
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(list, value)
  list.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Chooses one of many: by its place on the wheel of WeChat, by its id in a browser's own list. */
export async function pickOne(
  app: App,
  field: string,
  id: string,
  all: readonly string[],
): Promise<void> {
  await app.find(`#${field}`)
  if (await app.has(`#${field} .hq-field__picker`)) await app.pick(field, String(all.indexOf(id)))
  else await app.mini.evaluate(choose, { field, value: id })
}
