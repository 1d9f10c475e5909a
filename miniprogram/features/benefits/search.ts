/** What a search looks at. */
interface Findable {
  name: string
  short: string
  keywords: string[]
}

/** Words that say a need but not which. */
const FILLERS =
  /我们|我|想要|需要|想|要|请|帮|怎么|如何|一下|有人|去|找|做|的|吗|呢|了|[\s，。？！,.?!]/g

const pairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))

/** How well a service answers what was typed; 0 when it does not. */
export const pointsOf = ({ name, short, keywords }: Findable, typed: string): number => {
  const said = typed.replace(/\s/g, '').toLowerCase()
  const core = said.replace(FILLERS, '')
  const words = [name, short, ...keywords].map((word) => word.toLowerCase())
  const exact = words.filter((word) => word.includes(said) || said.includes(word)).length
  const cored = core ? words.filter((word) => word.includes(core) || core.includes(word)).length : 0
  const near = pairs(core).filter((pair) => words.some((word) => word.includes(pair))).length
  return exact * 4 + cored * 2 + near
}

/** Services that answer what was typed, the best first. */
export const search = <S extends Findable>(services: S[], typed: string): S[] => {
  const fits = services.map((service) => ({ service, points: pointsOf(service, typed) }))
  const best = Math.max(0, ...fits.map(({ points }) => points))
  return fits
    .filter(({ points }) => points > 0 && points * 4 >= best)
    .sort((a, b) => b.points - a.points)
    .map(({ service }) => service)
}
