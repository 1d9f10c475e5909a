import { STAGES, type Stage } from '../contracts/vocabulary'
import type { CancelDecision } from '../decision/decision'
import { visitInWords } from './machine/sentences'

/** From when on cancelling counts as used. */
export type PointOfNoReturn = { from: string } | { stage: Stage } | null

/**
 * The next point from which a use would be spent: the moment after the last free one where a clock
 * decides, else the next stage at which the handbook no longer returns it. `decide` answers for a
 * stage as `decideCancel` does.
 */
export function pointOfNoReturn(
  stage: Stage,
  now: CancelDecision,
  decide: (stage: Stage) => CancelDecision,
): PointOfNoReturn {
  if (now.countsAsUsed) return null
  if (now.freeUntil) return { from: now.freeUntil }
  const later = STAGES.slice(STAGES.indexOf(stage) + 1)
  const spent = later.find((next) => decide(next).countsAsUsed)
  return spent ? { stage: spent } : null
}

const STAGE_WORDS: Record<Stage, string> = {
  submitted: '提交后',
  accepted: '受理后',
  'hospital-chosen': '选定医院后',
  'agreement-signed': '签署协议后',
  'records-sent': '病历资料送出后',
  notified: '服务商告知时间和地点后',
  scheduled: '时间确定后',
  'in-progress': '服务开始后',
  completed: '服务完成后',
}

interface Item {
  name: string
  uses: number
}

/** What cancelling now means and from when on it will mean something else, in Chinese. */
export function cancelWords(
  { allowed, countsAsUsed, clause }: CancelDecision,
  items: readonly Item[],
  point: PointOfNoReturn,
): string {
  const named = items.map(({ name, uses }) => `${name} ${uses} 次`).join('、')
  if (!allowed) return `这项服务到了这一步不能取消；放弃的话，次数视为已使用（${clause}）。`
  if (named === '') return '取消后申请结束，不涉及次数。'
  if (countsAsUsed) return `现在取消，${named}视为已使用，不会退回（${clause}）。`
  const now = `现在取消，退回${named}，以后还可以再申请。`
  if (!point) return now
  const until = 'from' in point ? `${visitInWords(point.from)}之后` : STAGE_WORDS[point.stage]
  return `${now}${until}再取消，视为已使用（${clause}）。`
}
