import type { App } from '../driver/app'

/** Taps a clause where it is named, reads it, and closes the sheet again; answers what it says. */
export async function readClause(app: App, within: string, words: string): Promise<string> {
  await app.tapWords(`${within} .hq-clause`, words)
  const text = await app.see(words, '.hq-sheet')
  await app.tap('.hq-sheet__close')
  await app.gone('.hq-sheet')
  return text
}
