import { arrangedLines, chapterOf, clockWords, ruleLines } from '@/features/desk/case/rows'
import { decisionOf } from '../../copy/decisions'
import { caseOf, TODAY } from './items'

const factsOf = (lines: { name: string; fact: string }[]) =>
  lines.map(({ name, fact }) => `${name} ${fact}`)

describe('what the desk reads of a case', () => {
  test('the terms the decision went through, each with its clause, and what it holds', () => {
    const lines = ruleLines(
      caseOf({
        decision: decisionOf({
          spans: [
            { kind: 'waiting', from: '2026-03-01', to: '2026-05-30', clause: '2.2' },
            { kind: 'term', from: '2026-05-31', to: null, clause: '2.1' },
            { kind: 'lead-time', from: '2026-11-20', to: '2026-12-01', clause: '4.3' },
          ],
        }),
        uses: [
          { ...{ service: 'a', uses: 1, name: '住院' }, icon: 'bed', state: 'held' },
          { ...{ service: 'b', uses: 1, name: '专家门诊' }, icon: 'stethoscope', state: 'held' },
        ],
      }),
      TODAY,
    )
    expect(factsOf(lines)).toEqual([
      '等待期 5 月 30 日已满',
      '服务期限 5 月 31 日起',
      '提前预约 12 月 1 日起',
      '占用 住院 1 次，专家门诊 1 次',
    ])
    expect(lines.map(({ clause }) => clause)).toEqual(['2.2', '2.1', '4.3', undefined])
  })

  test('what is arranged: papers asked for, the choice awaited, who signed, the visit', () => {
    const lines = arrangedLines(
      caseOf({
        needed: [
          {
            ...{ kind: 'papers', kinds: ['admission-note'], words: '看不清日期' },
            ...{ since: '2026-11-25', releasedOn: '2026-12-25' },
          },
        ],
        hospitals: { offered: [{ name: '甲医院' }, { name: '乙医院' }], chosen: null },
        agreements: [
          {
            ...{ name: '服务协议', version: '1', clause: '4.1' },
            signed: { by: '王*兰', at: '2026-11-24T10:00:00+08:00' },
          },
        ],
        visit: { on: '2026-11-27T09:30:00+08:00', place: '门诊 2 楼', words: null },
      }),
      TODAY,
    )
    expect(factsOf(lines)).toEqual([
      '要补的材料 入院通知单：看不清日期',
      '给出的医院 甲医院、乙医院',
      '选定的医院 等客户选',
      '协议 服务协议，王*兰 11 月 24 日 签',
      '时间 明天 09:30',
      '地点 门诊 2 楼',
    ])
  })

  test('nothing where nothing is arranged', () => {
    expect(arrangedLines(caseOf(), TODAY)).toEqual([])
  })

  test('how the promise stands', () => {
    const { clock } = caseOf()
    expect(clockWords(clock, TODAY)).toEqual([])
    expect(clockWords({ ...clock, pausedSince: '2026-11-24', pausedDays: 2 }, TODAY)).toEqual([
      '11 月 24 日起暂停，等客户补材料',
      '等客户的 2 个工作日不计',
    ])
    expect(clockWords({ ...clock, metOn: '2026-11-25' }, TODAY)).toEqual(['11 月 25 日已兑现'])
    expect(clockWords({ ...clock, overdue: true }, TODAY)).toEqual(['已过期'])
  })

  test('a clause by its chapter', () => {
    expect(chapterOf('4.3 注意事项6')).toBe('§ 4.3')
    expect(chapterOf('重疾绿通 5(2)')).toBe('§ 重疾绿通')
  })
})
