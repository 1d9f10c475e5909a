import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { handbooks } from '../../seeds/handbooks'
import { pages } from '../../tools/docs/pages'

const onDisk = (name: string) => readFileSync(join(__dirname, '../../docs', name), 'utf8')

describe('the generated documents', () => {
  it.each(Object.keys(pages()))('%s says what the data says now (npm run docs)', (name) => {
    expect(onDisk(name)).toBe(pages()[name])
  })

  it('give every plan a column and every service a row', () => {
    const text = onDisk('coverage.md')
    for (const { plans, services } of handbooks)
      for (const { id } of [...plans, ...services]) expect(text).toContain(`\`${id}\``)
  })
})
