/**
 * Draws the tab bar's pictures, which WeChat takes only as PNG: each icon, idle and selected, in the
 * light and the dark colours of theme.json. Run `node tools/build/tabIcons.mjs` after a change.
 */
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const assets = path.resolve(fileURLToPath(import.meta.url), '../../../miniprogram/assets')
const theme = JSON.parse(await readFile(path.join(assets, '../theme.json'), 'utf8'))

const SIZE = 81 // what WeChat advises, in px
const tabs = { benefits: 'shield', applications: 'clipboard', me: 'user' }

const draw = async (icon, color, name) => {
  const svg = await readFile(path.join(assets, `icons/${icon}.svg`), 'utf8')
  const coloured = svg
    .replace('#000', color)
    .replace('viewBox="0 0 24 24"', 'viewBox="-3 -3 30 30"')
  await sharp(Buffer.from(coloured), { density: 300 })
    .resize(SIZE, SIZE)
    .png({ palette: true })
    .toFile(path.join(assets, 'tab', `${name}.png`))
}

await mkdir(path.join(assets, 'tab'), { recursive: true })
for (const [tab, icon] of Object.entries(tabs)) {
  await draw(icon, theme.light.tabText, tab)
  await draw(icon, theme.light.tabSelected, `${tab}-selected`)
  await draw(icon, theme.dark.tabText, `${tab}-dark`)
  await draw(icon, theme.dark.tabSelected, `${tab}-selected-dark`)
}
