import { isWorkingDay } from '@shared/calendar'

/**
 * The simplest thing that could be right, written without the machine: what an application is,
 * which step is possible, and what happens to its uses. Days are numbers.
 */
export interface ModelApplication {
  status: string
  back: string
  asked: string[]
  askedOn: number
  specialist: string | null
  offered: string[]
  signed: string[]
  rated: boolean
  marked: boolean
  met: boolean
  promised: number
  from: number
  pauses: [number, number | null][]
  visit: boolean
  items: { service: string; uses: number }[]
  uses: 'held' | 'used' | 'released'
}

export interface ModelStep {
  name: string
  role: string
  who: string
  today: number
  kinds?: string[]
  hospital?: string
  agreement?: string
  visit?: boolean
  allowed?: boolean
  spent?: boolean
}

const early = ['submitted', 'accepted', 'arranging']
const inHand = ['accepted', 'arranging']
const fixed = ['scheduled', 'in-progress']
const over = ['completed', 'declined', 'cancelled', 'no-show']

export const newModel = (
  today: number,
  promised: number,
  items: ModelApplication['items'],
): ModelApplication => ({
  status: 'submitted',
  back: '',
  asked: [],
  askedOn: 0,
  specialist: null,
  offered: [],
  signed: [],
  rated: false,
  marked: false,
  met: false,
  promised,
  from: today,
  pauses: [],
  visit: false,
  items,
  uses: 'held',
})

/** As many working days on as lie after `begun` up to `end`. */
function workingDaysLater(day: number, begun: number, end: number): number {
  let left = 0
  for (let d = begun + 1; d <= end; d++) if (isWorkingDay(d)) left++
  let later = day
  while (left > 0) if (isWorkingDay(++later)) left--
  return later
}

/** Walks day by day to the last promised day. */
function lastDay({ from, promised, pauses }: ModelApplication): number {
  let day = from
  let left = promised
  while (left > 0) {
    day++
    if (!isWorkingDay(day)) continue
    const waits = pauses.some(([begun, end]) => day > begun && (end === null || day <= end))
    if (!waits) left--
  }
  // What was asked for on the last day puts it off by the working days of waiting.
  for (const [begun, end] of pauses)
    if (begun === day && end !== null) day = workingDaysLater(day, begun, end)
  return day
}

const PERSON = ['supplement', 'choose-hospital', 'sign', 'reschedule', 'cancel', 'rate']
const TIMER = ['mark-overdue', 'abandon']
const BOTH = ['choose-hospital', 'sign']

function mayAct(role: string, name: string): boolean {
  if (role === 'clock') return TIMER.includes(name)
  if (role === 'person') return PERSON.includes(name)
  return BOTH.includes(name) || !(PERSON.includes(name) || TIMER.includes(name))
}

/** Does one step in place. @returns false when it is not possible; then nothing has changed */
export function step(app: ModelApplication, act: ModelStep): boolean {
  const { name, role, who, today } = act
  const { status } = app
  if (!mayAct(role, name) || (over.includes(status) && name !== 'rate')) return false
  const open = [...early, 'waiting-for-you']
  const desk = role === 'specialist'
  if (!possible(name, status, open)) return false
  if (desk && name !== 'take-over' && app.specialist && app.specialist !== who) return false
  switch (name) {
    case 'accept':
      app.status = 'accepted'
      break
    case 'take-over':
      if (app.specialist === who) return false
      break
    case 'ask-for':
      if (status !== 'waiting-for-you') {
        app.back = status
        app.askedOn = today
        app.asked = []
        app.pauses.push([today, null])
      }
      app.asked = [...new Set([...app.asked, ...act.kinds!])]
      app.status = 'waiting-for-you'
      break
    case 'supplement':
      if (status === 'waiting-for-you') {
        app.asked = app.asked.filter((kind) => !act.kinds!.includes(kind))
        if (app.asked.length === 0) {
          app.status = app.back
          app.pauses.at(-1)![1] = today
        }
      }
      break
    case 'decline':
      app.status = 'declined'
      app.uses = 'released'
      break
    case 'offer-hospitals':
      app.offered = ['甲', '乙']
      app.status = 'arranging'
      break
    case 'choose-hospital':
      if (!desk && !app.offered.includes(act.hospital!)) return false
      app.status = 'arranging'
      break
    case 'sign':
      if (app.signed.includes(act.agreement!)) return false
      app.signed.push(act.agreement!)
      app.status = 'arranging'
      break
    case 'send-records':
      app.status = 'arranging'
      break
    case 'notify':
      if (status !== 'scheduled') app.status = 'arranging'
      app.visit = true
      app.met = true
      break
    case 'schedule':
      if (!act.visit && !app.visit) return false
      app.visit = true
      app.met = true
      app.status = 'scheduled'
      break
    case 'reschedule':
      if (!act.allowed || act.spent) return false
      if (status === 'scheduled') app.status = 'arranging'
      app.visit = false
      app.marked = false
      if (app.met) {
        app.met = false
        app.from = today
        app.pauses = []
      }
      break
    case 'begin':
      app.status = 'in-progress'
      app.met = true
      break
    case 'complete':
    case 'no-show':
      app.status = name === 'complete' ? 'completed' : 'no-show'
      app.uses = 'used'
      break
    case 'cancel':
      if (!act.allowed) return false
      app.status = 'cancelled'
      app.uses = act.spent ? 'used' : 'released'
      break
    case 'rate':
      if (app.rated) return false
      app.rated = true
      break
    case 'mark-overdue':
      if (app.met || app.marked || today <= lastDay(app)) return false
      app.marked = true
      break
    case 'abandon':
      if (today < app.askedOn + 30) return false
      app.status = 'cancelled'
      app.uses = 'released'
      break
  }
  if (desk) app.specialist = who
  return true
}

function possible(name: string, status: string, open: string[]): boolean {
  const from: Record<string, string[]> = {
    accept: ['submitted'],
    'take-over': [...open, ...fixed],
    'ask-for': open,
    supplement: open,
    decline: [...open, 'scheduled'],
    'offer-hospitals': inHand,
    'choose-hospital': inHand,
    sign: inHand,
    'send-records': inHand,
    notify: [...inHand, 'scheduled'],
    schedule: inHand,
    reschedule: [...early, 'scheduled'],
    begin: [...inHand, 'scheduled'],
    complete: fixed,
    'no-show': fixed,
    cancel: [...open, ...fixed],
    rate: ['completed'],
    'mark-overdue': early,
    abandon: ['waiting-for-you'],
  }
  return from[name]!.includes(status)
}
