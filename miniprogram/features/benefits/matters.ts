import type { ApplicationSummary } from '@shared/contracts/responses/applications'
import type { Decision } from '@shared/decision/decision'
import type { IconName } from '@/components/Icon'
import { benefitsCopy } from '@/copy/benefits'
import { moment } from '@/copy/dates'
import { personWord } from '@/copy/people'
import { isSoon } from '@/copy/status'
import type { PolicyView } from './store'

const { matters: words } = benefitsCopy

const OPENS_WITHIN_DAYS = 30
const CLOSES_WITHIN_DAYS = 30
const VISIT_WITHIN_DAYS = 7

/** Something that needs the person now, and where it leads. */
export interface MatterFound {
  id: string
  icon: IconName
  what: string
  why: string
  action?: string
  to: { application: string } | { policyId: string; person: PolicyView['beneficiary'] }
}

const ofApplication =
  (today: string) =>
  ({ id, status, serviceName, visitOn }: ApplicationSummary): MatterFound[] => {
    const to = { application: id }
    if (status === 'waiting-for-you')
      return [
        {
          id: `papers-${id}`,
          icon: 'camera',
          what: words.papers,
          why: words.papersWhy(serviceName),
          action: words.papersAction,
          to,
        },
      ]
    if (
      status !== 'scheduled' ||
      !visitOn ||
      !isSoon(visitOn.slice(0, 10), today, VISIT_WITHIN_DAYS)
    )
      return []
    const when = visitOn.length > 10 ? moment(visitOn, today) : moment(`${visitOn}T`, today).trim()
    return [
      {
        id: `visit-${id}`,
        icon: 'calendar',
        what: words.visit(serviceName, when),
        why: words.visitWhy,
        to,
      },
    ]
  }

const earliest = (days: string[]): string | undefined => days.sort()[0]

/** Waits for something that a day will bring, and nothing else. */
const opening =
  (today: string) =>
  ({ outcome, opensOn }: Decision) =>
    outcome === 'ineligible' && opensOn !== null && opensOn > today ? [opensOn] : []

const ofView =
  (today: string) =>
  (view: PolicyView): (MatterFound & { day: string })[] => {
    const decisions = view.services.map(({ decision }) => decision)
    const who = personWord(view.beneficiary)
    const to = { policyId: view.id, person: view.beneficiary }
    const opens = earliest(decisions.flatMap(opening(today)))
    const closings = decisions.flatMap(({ outcome, closesOn }) =>
      outcome !== 'ineligible' && closesOn && isSoon(closesOn, today, CLOSES_WITHIN_DAYS)
        ? [closesOn]
        : [],
    )
    const closes = earliest(closings)
    const key = `${view.id}-${who}`
    return [
      ...(closes
        ? [
            {
              id: `closes-${key}`,
              icon: 'hourglass' as const,
              what: words.closes(who, closings.filter((day) => day === closes).length, closes),
              why: words.closesWhy(closes, today),
              to,
              day: closes,
            },
          ]
        : []),
      ...(opens && isSoon(opens, today, OPENS_WITHIN_DAYS)
        ? [
            {
              id: `opens-${key}`,
              icon: 'clock' as const,
              what: words.opens(who, opens, today),
              why: words.opensWhy(opens),
              to,
              day: opens,
            },
          ]
        : []),
    ]
  }

/** What needs the person now: first what they must do, then what time brings, the soonest first. */
export const mattersNow = (
  applications: ApplicationSummary[],
  views: PolicyView[],
  today: string,
): MatterFound[] => {
  const own = applications.flatMap(ofApplication(today))
  const dated = views.flatMap(ofView(today)).sort((a, b) => (a.day < b.day ? -1 : 1))
  return [...own.filter(({ action }) => action), ...own.filter(({ action }) => !action), ...dated]
}
