import { factRows, factWords } from '@/copy/facts'

describe('what was told, in words', () => {
  test('a diagnosis is told from its weightiest part to its least', () => {
    expect(
      factWords('diagnosis', {
        diagnosis: {
          ...{ status: 'confirmed', category: 'malignant-tumour', on: '2026-11-10' },
          ...{ hospitalGrade: '3A', first: true },
        },
      }),
    ).toEqual(['已经确诊', '恶性肿瘤', '2026 年 11 月 10 日', '三级甲等（三甲）', '第一次'])
  })

  test('what was not told is not made up', () => {
    expect(factWords('diagnosis', { diagnosis: { status: 'suspected' } })).toEqual([
      '怀疑，还在检查',
    ])
    expect(factRows({})).toEqual([])
  })

  test('没有通知单 and 都没有 are answers', () => {
    expect(factWords('admissionNote', { admissionNote: null })).toEqual(['没有'])
    expect(factWords('conditions', { conditions: [] })).toEqual(['都没有'])
  })

  test('a department that the rules know by an id has its Chinese name', () => {
    expect(factWords('department', { department: 'obstetrics' })).toEqual(['产科'])
    expect(factWords('department', { department: '肝胆外科' })).toEqual(['肝胆外科'])
  })

  test('each fact told is one row with its name', () => {
    expect(factRows({ city: '上海市', tripDays: 20 })).toEqual([
      { fact: 'city', name: '在哪个城市', words: ['上海市'] },
      { fact: 'tripDays', name: '去几天', words: ['20 天'] },
    ])
  })
})
