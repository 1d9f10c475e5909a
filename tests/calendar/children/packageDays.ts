import { isHoliday, isWorkday } from 'chinese-days'

/**
 * What chinese-days says of every day of its years, 'w' or 'h' each. To be run under TZ=Asia/Shanghai: the package
 * parses in the device's zone and is wrong west of Greenwich.
 */
const said: string[] = []
for (let at = Date.UTC(2004, 0, 1, 4); at <= Date.UTC(2026, 11, 31, 4); at += 86_400_000) {
  const text = new Date(at).toISOString().slice(0, 10)
  const works = isWorkday(text)
  if (works === isHoliday(text)) throw new Error(`${text} is both or neither`)
  said.push(works ? 'w' : 'h')
}
process.stdout.write(said.join(''))
