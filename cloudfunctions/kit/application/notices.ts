import type { Act } from '../../../shared/application/machine'
import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import type { NoticeDocument } from '../../../shared/contracts/documents/notice'
import { editionOf } from './summary'

/** Acts of the desk and the clock that those concerned want to hear of. */
const TOLD: Partial<Record<Act['name'], string>> = {
  accept: '已受理',
  'ask-for': '需要补充材料',
  retake: '有材料需要重拍',
  decline: '没有受理',
  'offer-hospitals': '请选一家医院',
  notify: '时间和地点已确定',
  schedule: '时间已确定',
  complete: '服务已完成',
  'no-show': '没有按约定到场',
  'mark-overdue': '过了承诺的日期',
  abandon: '申请已结束，次数已退回',
}

const KINDS: Partial<Record<Act['name'], NoticeDocument['kind']>> = {
  'mark-overdue': 'overdue',
  abandon: 'released',
}

/** What everyone concerned is told of an act: one notice a person, once, as the version names it. */
export function noticesAbout(application: ApplicationDocument, act: Act): NoticeDocument[] {
  const title = TOLD[act.name]
  if (!title) return []
  const { _id, viewers, version, timeline, service } = application
  const { offers } = editionOf(application)
  const name = offers.get(service)?.service.short ?? service
  const { at, today } = act.actor
  return viewers.map((personId) => ({
    _id: `${personId}~${today}~${_id}~${String(version).padStart(4, '0')}`,
    personId,
    kind: KINDS[act.name] ?? 'progress',
    title: `${name}：${title}`,
    text: timeline.at(-1)!.why,
    at,
    read: false,
    application: _id,
  }))
}
