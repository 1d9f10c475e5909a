import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { handbooks } from '../../seeds/handbooks'
import { coverage } from '../../tools/docs/coverage'
import { rulings } from '../../tools/docs/rulings'

const page = (name: string) => readFileSync(join(__dirname, '../../docs', name), 'utf8')

describe('the generated documents', () => {
  it('show the coverage of the data as it is now (npm run docs)', () => {
    expect(page('coverage.md')).toBe(coverage(handbooks))
  })

  it('show the rulings of the data as they are now (npm run docs)', () => {
    expect(page('rulings.md')).toBe(rulings(handbooks))
  })

  it('give every plan a column and every service a row', () => {
    const text = page('coverage.md')
    for (const { plans, services } of handbooks)
      for (const { id } of [...plans, ...services]) expect(text).toContain(`\`${id}\``)
  })
})
