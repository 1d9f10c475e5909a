import { collections } from '../../../config/database'
import { startCloud, type TestCloud } from '../functions/support/cloud'
import { actionsOf, functionNames } from '../support/functions'
import { ASKS } from './ask'
import { type Asked, askOf, cellsOf } from './cells'
import { ACCESS } from './table'
import type { Role } from './table/kinds'
import { furnish } from './world/documents'
import { namedBy } from './world/named'
import { PEOPLE } from './world/people'

type Documents = Record<string, Record<string, unknown>[]>

let cloud: TestCloud
let world: Documents
beforeAll(async () => {
  cloud = await startCloud()
  await furnish(cloud)
  world = await everything()
})
afterAll(() => cloud.stop())

const everything = async (): Promise<Documents> =>
  Object.fromEntries(
    await Promise.all(collections.map(async ({ name }) => [name, await cloud.documentsIn(name)])),
  )

/** Tries are counted whatever becomes of them. */
const unchanging = ({ counters: _, ...documents }: Documents) => documents

const rows = Object.entries(ACCESS).flatMap(([name, actions]) =>
  Object.keys(actions).map((action) => [name, action] as const),
)

/** `run` stands for a function that a timer runs. */
const actionNames = (name: string) => {
  const names = Object.keys(actionsOf(name))
  return names.length > 0 ? names.sort() : ['run']
}

test('the table has every action of every function, and each is asked', () => {
  expect(Object.keys(ACCESS).sort()).toEqual(functionNames)
  for (const name of functionNames) {
    expect([name, Object.keys(ACCESS[name]!).sort()]).toEqual([name, actionNames(name)])
    expect([name, Object.keys(ASKS[name]!).sort()]).toEqual([name, actionNames(name)])
  }
})

/** The world in which an action is asked: with what must have happened before. */
function worldFor(name: string, action: string): Documents {
  const { given } = askOf(name, action)
  if (!given) return world
  return { ...world, [given.in]: world[given.in]!.map((one) => ({ ...given.as(one) })) }
}

let asked = 0
async function answerTo(name: string, action: string, { role, named }: Asked): Promise<string> {
  const who = PEOPLE[role]
  const event = {
    action,
    ...askOf(name, action).event({ role, who, named, requestId: `r${++asked}` }),
  }
  return who.openid === null ? cloud.anonymously(name, event) : cloud.text(name, who.openid, event)
}

const codeOf = (text: string): string => {
  const { ok, error } = JSON.parse(text)
  return ok ? 'ok' : error.code
}

/** What may be in no answer to this role. */
const strangeIds = (role: Role): string[] =>
  role === 'specialist'
    ? []
    : (['application', 'paper', 'notice'] as const).map(
        (thing) => namedBy(thing, role, 'others')!.id,
      )

test.each(rows)('%s.%s answers everyone as the table says', async (name, action) => {
  const before = worldFor(name, action)
  await cloud.restore(before)
  const texts: Record<string, string> = {}
  const found: string[] = []
  const expected: string[] = []
  let isAsBefore = true
  for (const cell of cellsOf(name, action)) {
    if (!isAsBefore) await cloud.restore(before)
    else if (cell.expected === 'ok')
      expect(unchanging(await everything())).toEqual(unchanging(before))
    const text = await answerTo(name, action, cell)
    const about = `${cell.role} ${cell.resource ?? ''}`
    found.push(`${about}: ${codeOf(text)}`)
    expected.push(`${about}: ${cell.expected}`)
    texts[about] = text
    if (cell.expected === 'ok')
      for (const id of strangeIds(cell.role))
        expect([about, text]).not.toEqual([about, expect.stringContaining(id)])
    isAsBefore = cell.expected !== 'ok'
  }
  expect(found).toEqual(expected)
  for (const { role, resource, expected: outcome } of cellsOf(name, action))
    if (resource === 'others' && outcome !== 'ok')
      expect(texts[`${role} others`]).toBe(texts[`${role} absent`])
})
