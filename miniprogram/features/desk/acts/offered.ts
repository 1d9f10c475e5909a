import type { DeskApplication } from '@shared/contracts/responses/desk'
import type { DeskActName } from '@/copy/deskActs'
import { ACTS } from './table'
import { unsignedOf } from './values'

/** What stands in the bar: one main act, at most one beside it, the others behind 更多. */
export interface Offered {
  main: DeskActName | null
  side: DeskActName | null
  more: DeskActName[]
}

const NAMES = Object.keys(ACTS) as DeskActName[]

type Case = DeskApplication

/** Has the day of the visit come? */
const dayHasCome = ({ visitOn }: Case, today: string) =>
  visitOn === null || visitOn.slice(0, 10) <= today

/** Asked of one paper, or of somebody else's case: never in the bar by themselves. */
const ELSEWHERE: readonly DeskActName[] = ['retake', 'take-over']

function fits(name: DeskActName, application: Case): boolean {
  if (ELSEWHERE.includes(name)) return false
  if (name === 'sign') return unsignedOf(application).length > 0
  if (name === 'choose-hospital') return application.hospitals.chosen === null
  if (name === 'schedule') return application.visitOn !== null
  return true
}

function wanted(application: Case, today: string): [DeskActName | null, DeskActName | null] {
  const { status, stage, hospitals, visitOn } = application
  switch (status) {
    case 'submitted':
      return ['accept', 'ask-for']
    case 'accepted':
    case 'arranging':
      if (visitOn !== null && stage === 'notified') return ['schedule', 'notify']
      if (hospitals.offered.length > 0 && !hospitals.chosen) return ['notify', 'choose-hospital']
      return ['notify', hospitals.chosen ? 'ask-for' : 'offer-hospitals']
    case 'waiting-for-you':
      return [null, 'ask-for']
    case 'scheduled':
      return dayHasCome(application, today) ? ['complete', 'no-show'] : ['begin', 'notify']
    case 'in-progress':
      return ['complete', 'no-show']
    default:
      return [null, null]
  }
}

/** What the desk may do with a case now; a colleague's case has to be taken over first. */
export function offeredActs(application: Case, today: string): Offered {
  const { assignee, may } = application
  const allowed = NAMES.filter((name) => may.includes(name))
  if (assignee && !assignee.self)
    return { main: allowed.includes('take-over') ? 'take-over' : null, side: null, more: [] }
  const can = allowed.filter((name) => fits(name, application))
  const [main, side] = wanted(application, today).map((name) =>
    name && can.includes(name) ? name : null,
  ) as [DeskActName | null, DeskActName | null]
  return { main, side, more: can.filter((name) => name !== main && name !== side) }
}
