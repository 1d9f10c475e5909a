import {
  type Act,
  type Actor,
  type Application,
  type Role,
  startClock,
  take,
} from '@shared/application/machine'
import { addDays, addWorkingDays, formatDay, toDay } from '@shared/calendar'
import {
  type Account,
  consume,
  type Hold,
  hold,
  type LedgerEntry,
  release,
  replay,
  sumsOf,
} from '@shared/ledger'
import { submitted } from '../../application/support/application'
import { fresh } from '../support'
import { type ModelApplication, type ModelStep, step as modelStep, newModel } from './model'
import { type Random, random } from './random'

const SERVICES = ['outpatient', 'inpatient', 'caregiver'] as const
const STEPS_PER_ACCOUNT = 250
const KINDS = ['lab-report', 'exam-order', 'past-records'] as const
export const NAMES = [
  'accept',
  'take-over',
  'ask-for',
  'supplement',
  'decline',
  'offer-hospitals',
  'choose-hospital',
  'sign',
  'send-records',
  'notify',
  'schedule',
  'reschedule',
  'begin',
  'complete',
  'no-show',
  'cancel',
  'rate',
  'mark-overdue',
  'abandon',
] as const

interface Pair {
  real: Application
  model: ModelApplication
}

/** How often each act was taken, `submit` and refused ones among them. */
export type Tally = Record<string, number>

interface World {
  tally: Tally
  limit: number
  today: number
  account: Account
  entries: LedgerEntry[]
  pairs: Pair[]
}

/** Where machine and model differ; the message carries all that is needed to look at it. */
class Difference extends Error {}

function differ(what: string, seen: unknown): never {
  throw new Difference(`${what}: ${JSON.stringify(seen)}`)
}

const count = ({ tally }: World, what: string) => {
  tally[what] = (tally[what] ?? 0) + 1
}

/** What the model says is held or used of a service. */
function modelSum(pairs: readonly Pair[], service: string, state: 'held' | 'used'): number {
  let sum = 0
  for (const { model } of pairs)
    if (model.uses === state)
      for (const item of model.items) if (item.service === service) sum += item.uses
  return sum
}

function compareSums({ account, pairs, limit }: World): void {
  for (const service of SERVICES) {
    const { held, used } = sumsOf(account, service)
    const model = [modelSum(pairs, service, 'held'), modelSum(pairs, service, 'used')]
    if (held !== model[0] || used !== model[1]) differ('sums', { service, held, used, model })
    if (held + used > limit) differ('over the limit', { service, held, used, limit })
  }
}

const actorOf = (role: Role, id: string, today: number): Actor => {
  const day = formatDay(today)
  return { role, id, name: id, at: `${day}T10:00:00.000+08:00`, today: day }
}

/** A submit: everything it takes must fit, or nothing is taken. */
function submit(world: World, rnd: Random): void {
  const n = world.pairs.length
  const items = SERVICES.filter(() => rnd.chance(0.4)).map((service) => ({
    service,
    uses: 1 + rnd.below(2),
  }))
  if (items.length === 0) items.push({ service: SERVICES[0], uses: 1 })
  const fits = items.every(
    ({ service, uses }) =>
      modelSum(world.pairs, service, 'held') + modelSum(world.pairs, service, 'used') + uses <=
      world.limit,
  )
  const room = items.every(({ service, uses }) => {
    const { held, used } = sumsOf(world.account, service)
    return held + used + uses <= world.limit
  })
  if (fits !== room) differ('room', { items, fits, room })
  count(world, room ? 'submit' : 'submit refused')
  if (!room) return
  const day = formatDay(world.today)
  const promised = 1 + rnd.below(10)
  const dueBy = formatDay(addWorkingDays(world.today, promised))
  const wanted: Hold = {
    application: `app_${n}`,
    clause: '4.3',
    actor: 'p1',
    at: `${day}T10:00:00.000+08:00`,
    policyId: 'pol1',
    items,
    on: day,
    by: 'insured',
  }
  const step = hold(world.account, wanted)
  if (!step.ok) throw new Difference(`hold: ${step.refusal}`)
  world.account = step.account
  world.entries.push(...step.entries)
  const real = submitted({ _id: `app_${n}`, dueBy, clock: startClock(day, dueBy), consumes: items })
  world.pairs.push({ real, model: newModel(world.today, promised, items) })
}

/** Most lives go on for a while before they end early. */
const EARLY_ENDS: readonly string[] = ['decline', 'cancel', 'take-over']

function randomStep(rnd: Random, today: number): ModelStep {
  const first = rnd.of(NAMES)
  const name = EARLY_ENDS.includes(first) && rnd.chance(0.9) ? rnd.of(NAMES) : first
  const role = rnd.of(['person', 'specialist', 'specialist', 'clock'] as const)
  return {
    name,
    role,
    who: role === 'person' ? 'p1' : role === 'clock' ? 'system' : rnd.of(['s1', 's1', 's2']),
    today,
    kinds: KINDS.filter(() => rnd.chance(0.5)),
    hospital: rnd.of(['甲', '丙']),
    agreement: rnd.of(['一', '二']),
    visit: rnd.chance(0.5),
    allowed: rnd.chance(0.8),
    spent: rnd.chance(0.4),
  }
}

function actOf(s: ModelStep, n: number): Act {
  const actor = actorOf(s.role as Role, s.who, s.today)
  const later = formatDay(addDays(s.today, 7))
  const verdict = { allowed: s.allowed!, countsAsUsed: s.spent!, clause: '4.3' }
  const details: Record<string, object> = {
    'ask-for': { kinds: s.kinds, words: '请补' },
    supplement: { papers: s.kinds!.map((kind, i) => ({ id: `mat_${n}_${i}`, kind })), facts: {} },
    decline: { reasonCode: 'OTHER', words: '重复' },
    'offer-hospitals': { hospitals: [{ name: '甲' }, { name: '乙' }] },
    'choose-hospital': { hospital: { name: s.hospital } },
    sign: { agreement: s.agreement, version: '1', signer: '王*兰', last: false },
    notify: { visitOn: later, place: '门诊楼' },
    schedule: s.visit ? { visitOn: later } : {},
    reschedule: { wantedOn: later, earliest: null, verdict },
    'no-show': { words: '没有到场' },
    cancel: { verdict },
    rate: { stars: 4, words: '' },
  }
  return { name: s.name, actor, ...details[s.name] } as Act
}

/** The machine's step with its effect on the account, beside the model's. */
function stepBoth(world: World, pair: Pair, s: ModelStep, n: number): void {
  const taken = take(pair.real, actOf(s, n))
  const possible = modelStep(pair.model, s)
  if (taken.ok !== possible) differ('possible', { s, taken, model: pair.model })
  count(world, taken.ok ? s.name : 'refused')
  if (!taken.ok) return
  const { hold: effect } = taken.effects
  if (effect !== 'keep') {
    const { id: actor, at } = actorOf(s.role as Role, s.who, s.today)
    const cause = { application: pair.real._id, clause: '4.3', actor, at }
    const step = (effect === 'consume' ? consume : release)(world.account, cause)
    if (!step.ok) throw new Difference(`${effect}: ${step.refusal}`)
    world.account = step.account
    world.entries.push(...step.entries)
  }
  pair.real = taken.application
  if (pair.real.status !== pair.model.status) differ('status', { s, real: pair.real })
  if (pair.real.version !== pair.real.timeline.length + 1) differ('version', pair.real)
}

function runAccount(rnd: Random, steps: number, tally: Tally): void {
  const world: World = {
    tally,
    limit: 1 + rnd.below(5),
    today: toDay('2026-01-05') + rnd.below(300),
    account: fresh(),
    entries: [],
    pairs: [],
  }
  for (let n = 0; n < steps; n++) {
    if (rnd.chance(0.05)) world.today += 1 + rnd.below(12)
    if (world.pairs.length === 0 || rnd.chance(0.12)) submit(world, rnd)
    else stepBoth(world, rnd.of(world.pairs.slice(-6)), randomStep(rnd, world.today), n)
    compareSums(world)
  }
  const replayed = replay(world.entries)
  if (JSON.stringify(replayed) !== JSON.stringify(world.account.uses))
    differ('replay', { replayed, uses: world.account.uses })
}

/** @throws Error that names where machine, ledger and model differ */
export function simulate(seed: number, steps: number): Tally {
  const rnd = random(seed)
  const tally: Tally = {}
  for (let left = steps; left > 0; left -= STEPS_PER_ACCOUNT)
    runAccount(rnd, Math.min(left, STEPS_PER_ACCOUNT), tally)
  return tally
}
