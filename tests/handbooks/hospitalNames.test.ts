import { namesOf, plainName } from '../../shared/catalogue/hospitalNames'

const knows = (printed: string, told: string) => namesOf(printed).includes(plainName(told))

describe('the names of a printed hospital', () => {
  it('hold the name as printed, with either kind of brackets', () => {
    expect(knows('北京市肛肠医院(二龙路医院)', '北京市肛肠医院（二龙路医院）')).toBe(true)
  })

  it('hold both names that a slash parts', () => {
    const printed = '深圳市第二人民医院/深圳大学第一附属医院'
    expect(knows(printed, '深圳市第二人民医院')).toBe(true)
    expect(knows(printed, '深圳大学第一附属医院')).toBe(true)
  })

  it('hold the whole hospital where a campus of it is printed', () => {
    expect(knows('上海交通大学附属仁济医院东院', '上海交通大学附属仁济医院')).toBe(true)
    expect(knows('北京大学第三医院海淀院区', '北京大学第三医院')).toBe(true)
  })

  it('do not hold the hospital of which only a branch elsewhere is printed', () => {
    expect(knows('齐鲁医院青岛分院', '齐鲁医院')).toBe(false)
  })

  it('do not hold another hospital whose name begins alike', () => {
    expect(knows('北京大学第一医院', '北京大学')).toBe(false)
  })
})
