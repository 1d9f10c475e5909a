import { metlifeKangyue } from '@seeds/handbooks/metlife-kangyue/handbook'
import { commonNeeds } from '@/copy/benefits'
import { search } from '@/features/benefits/search'

const found = (typed: string) => search([...metlifeKangyue.services], typed).map(({ id }) => id)

describe('searching by need', () => {
  test('a sentence finds the service it speaks of first', () => {
    expect(found('我要住院')[0]).toBe('inpatient-coordination')
    expect(found('有人陪我去')).toContain('hospital-guide')
    expect(found('想做手术怎么办')[0]).toBe('surgery-coordination')
  })

  test('a name and a keyword both find', () => {
    expect(found('图文问诊')[0]).toBe('text-consult')
    expect(found('挂号')).toContain('outpatient-appointment')
  })

  test('spaces and punctuation do not matter', () => {
    expect(found(' 我 要 住院！ ')).toEqual(found('我要住院'))
  })

  test('what no service has finds nothing', () => {
    expect(found('配眼镜')).toEqual([])
    expect(found('。')).toEqual([])
  })

  test('most of the needs offered find something in a full plan', () => {
    const answered = commonNeeds.filter((need) => found(need).length > 0)
    expect(answered.length).toBeGreaterThanOrEqual(6)
  })
})
