import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import type { App } from '../../tests/ui/suite/driver/app'
import { startHost } from '../../tests/ui/suite/driver/host'
import { places } from '../../tests/ui/suite/places'
import { furnishedCloud, type Look, visit } from '../../tests/ui/suite/places/visit'

const folder = path.resolve(__dirname, '../../docs/shots')

const SMALL = { width: 320, height: 568 }
const LOOKS: { suffix: string; look: Look }[] = [
  { suffix: '', look: {} },
  { suffix: '-dark', look: { dark: true } },
  { suffix: '-large', look: { large: true } },
]
const SMALL_LOOKS = LOOKS.map(({ suffix, look }) => ({
  suffix: `-320${suffix}`,
  look: { ...look, ...SMALL },
}))

const SETTLE_MS = 400

const picture = async (app: App): Promise<Buffer> => {
  await new Promise((done) => setTimeout(done, SETTLE_MS))
  const png = Buffer.from((await app.mini.screenshot()) as string, 'base64')
  return sharp(png).png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 }).toBuffer()
}

/** Every page, or those whose name holds the words, in light, dark and large text; the main ones also on the smallest phone. */
async function main(): Promise<void> {
  const words = process.argv.slice(2).join(' ')
  const chosen = places.filter(({ name }) => name.includes(words))
  if (chosen.length === 0) throw new Error(`没有这样的页面：${words}`)
  if (words === '') rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const host = await startHost('h5')
  const furnished = await furnishedCloud()
  let bytes = 0
  for (const place of chosen)
    for (const { suffix, look } of [...LOOKS, ...(place.main ? SMALL_LOOKS : [])]) {
      const image = await visit(host, furnished, place, look, picture)
      writeFileSync(path.join(folder, `${place.name}${suffix}.png`), image)
      bytes += image.length
      console.log(`${place.name}${suffix}.png ${(image.length / 1024).toFixed(0)} KB`)
    }
  console.log(`${(bytes / 1024 / 1024).toFixed(1)} MB → docs/shots`)
  await furnished.cloud.stop()
  await host.stop()
}

main().catch((error: Error) => {
  console.error(error)
  process.exit(1)
})
