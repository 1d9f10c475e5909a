import { FACT_NAMES, MATERIAL_KINDS } from '@shared/contracts/vocabulary'
import { missingCopy } from '@/copy/missing'

describe('the words of what is missing', () => {
  test('a fact is called as people would', () => {
    expect(missingCopy('facts.diagnosis').words).toBe('病情诊断')
  })

  test.each(FACT_NAMES)('the fact %s has words', (name) => {
    expect(missingCopy(`facts.${name}`).words).toMatch(/\p{Script=Han}{3}/u)
  })

  test.each(MATERIAL_KINDS)('the paper %s has words and tells what it is', (kind) => {
    const { words, hint } = missingCopy(`materials.${kind}`)
    expect(words).toMatch(/\p{Script=Han}{2}/u)
    expect(hint).toMatch(/\p{Script=Han}{4}/u)
  })
})
