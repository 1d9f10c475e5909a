import { visitInWords } from '../../shared/application/machine'
import { isOver } from '../../shared/application/states'
import { addDays, formatDay, toDay } from '../../shared/calendar'
import type { ApplicationDocument } from '../../shared/contracts/documents/application'
import type { NoticeDocument } from '../../shared/contracts/documents/notice'
import { editionOf } from '../kit/application/summary'
import type { Now } from '../kit/clock'
import { applications, PAGE } from '../kit/repositories/applications'
import { tell } from '../kit/tell'

function noticesOf(application: ApplicationDocument, now: Now): NoticeDocument[] {
  const { _id, viewers, service, visit, visitOn } = application
  const name = editionOf(application).offers.get(service)?.service.short ?? service
  const where = visit?.place ? `，${visit.place}` : ''
  return viewers.map((personId) => ({
    _id: `${personId}~${now.day}~${_id}~visit-tomorrow~${visitOn}`,
    personId,
    kind: 'visit-tomorrow',
    title: `${name}：明天就诊`,
    text: `${visitInWords(visitOn!)}${where}。请带好证件，准时到达。`,
    at: now.iso,
    read: false,
    application: _id,
  }))
}

/** Reminds everyone concerned of a visit on the day before. @returns how many were told */
export async function remindOfVisits(now: Now): Promise<number> {
  const tomorrow = formatDay(addDays(toDay(now.day), 1))
  let told = 0
  for (let after = ''; ; ) {
    const page = await applications.visitsOn(tomorrow, after)
    for (const application of page)
      if (!isOver(application.status)) told += await tell(noticesOf(application, now))
    if (page.length < PAGE) return told
    after = page.at(-1)!._id
  }
}
