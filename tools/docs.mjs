/** `npm run docs`: writes the pages of docs/ that are made from data. */
import { writeFileSync } from 'node:fs'
import { importBundled } from './kit/bundle.mjs'
import { at } from './kit/root.mjs'
import { ensurePackages, failPlainly } from './setup.mjs'

await failPlainly(async () => {
  await ensurePackages()
  const { pages } = await importBundled('tools/docs/pages.ts')
  for (const [name, text] of Object.entries(pages())) writeFileSync(at('docs', name), text)
})
