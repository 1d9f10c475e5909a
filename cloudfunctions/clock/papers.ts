import { releaseDay } from '../../shared/application/machine'
import { addDays, addWorkingDays, formatDay, toDay } from '../../shared/calendar'
import type { ApplicationDocument } from '../../shared/contracts/documents/application'
import type { NoticeDocument } from '../../shared/contracts/documents/notice'
import type { CivilDate } from '../../shared/contracts/vocabulary'
import { dayInWords } from '../../shared/wording/dates'
import { editionOf } from '../kit/application/summary'
import type { Now } from '../kit/clock'
import { applications, PAGE } from '../kit/repositories/applications'
import { tell } from '../kit/tell'
import { actOn } from './act'

const REMIND_AFTER_WORKING_DAYS = 3
const WARN_BEFORE_RELEASE_DAYS = 3

const shortName = (application: ApplicationDocument): string =>
  editionOf(application).offers.get(application.service)?.service.short ?? application.service

interface Reminder {
  kind: NoticeDocument['kind']
  on: CivilDate
  title: string
  text: string
}

/** What those concerned are to hear by now of papers that are awaited. */
function remindersOf(application: ApplicationDocument, { day }: Now): Reminder[] {
  const { on, words } = application.asked!
  const release = releaseDay(on)
  const name = shortName(application)
  const reminders: Reminder[] = [
    {
      kind: 'papers-missing',
      on: formatDay(addWorkingDays(toDay(on), REMIND_AFTER_WORKING_DAYS)),
      title: `${name}：还缺材料`,
      text: `等您补充：${words}。补齐后，服务商的时限继续计算。`,
    },
    {
      kind: 'about-to-release',
      on: formatDay(addDays(toDay(release), -WARN_BEFORE_RELEASE_DAYS)),
      title: `${name}：申请即将结束`,
      text: `材料到 ${dayInWords(toDay(release))}仍未补齐，申请会结束，占用的次数会退回。`,
    },
  ]
  return reminders.filter((one) => one.on <= day)
}

const noticesOf = (application: ApplicationDocument, now: Now): NoticeDocument[] =>
  remindersOf(application, now).flatMap(({ on, ...reminder }) =>
    application.viewers.map((personId) => ({
      _id: `${personId}~${on}~${application._id}~${reminder.kind}~${application.asked!.on}`,
      personId,
      ...reminder,
      at: now.iso,
      read: false,
      application: application._id,
    })),
  )

/** Reminds of papers that are awaited, warns, and in the end returns the uses. */
export async function remindOfPapers(now: Now): Promise<{ papers: number; released: number }> {
  const done = { papers: 0, released: 0 }
  for (let after = ''; ; ) {
    const page = await applications.queued({ status: 'waiting-for-you' }, { after })
    for (const application of page) {
      if (now.day < releaseDay(application.asked!.on))
        done.papers += await tell(noticesOf(application, now))
      else if (await actOn(application._id, 'abandon', now)) done.released++
    }
    if (page.length < PAGE) return done
    after = page.at(-1)!.queueKey!
  }
}
