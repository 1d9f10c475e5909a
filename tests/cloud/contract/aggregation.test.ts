import { THINGS } from './support/collections'
import { failure, openTarget, type Target } from './support/target'

let target: Target
beforeAll(async () => {
  target = await openTarget()
  const collection = target.db.collection(THINGS)
  for (let n = 0; n < 30; n++) {
    await collection.add({
      data: {
        _id: `${target.run}-${n}`,
        run: target.run,
        n,
        kind: n % 3,
        tags: n === 0 ? ['x', 'y'] : ['x'],
        friend: `${target.run}-${(n + 1) % 30}`,
        at: new Date(Date.UTC(2026, 0, 1 + n)),
      },
    })
  }
})
afterAll(() => target.close())

const pipeline = () => target.db.collection(THINGS).aggregate().match({ run: target.run })

const rows = async (end: Promise<unknown>) => (await (end as Promise<{ list: unknown[] }>)).list

test('groups and sums what matches', async () => {
  const { aggregate: $ } = target.db.command
  const end = pipeline()
    .match({ n: target._.lt(9) })
    .group({ _id: '$kind', sum: $.sum('$n'), most: $.max('$n'), count: $.sum(1) })
    .sort({ _id: 1 })
    .end()
  expect(await rows(end)).toEqual([
    { _id: 0, sum: 9, most: 6, count: 3 },
    { _id: 1, sum: 12, most: 7, count: 3 },
    { _id: 2, sum: 15, most: 8, count: 3 },
  ])
})

test('twenty rows come back when the pipeline sets no limit, any number when it does', async () => {
  expect(await rows(pipeline().end())).toHaveLength(20)
  expect(await rows(pipeline().limit(25).end())).toHaveLength(25)
})

test('projects computed fields', async () => {
  const { aggregate: $ } = target.db.command
  const end = pipeline()
    .match({ n: 4 })
    .project({ _id: 0, double: $.multiply(['$n', 2]), day: $.dayOfMonth('$at') })
    .end()
  expect(await rows(end)).toEqual([{ double: 8, day: 5 }])
})

test('unwinds lists, counts, sorts and skips', async () => {
  const end = pipeline()
    .unwind('$tags')
    .match({ n: target._.lt(2) })
    .sort({ n: -1, tags: -1 })
  expect(await rows(end.project({ _id: 0, n: 1, tags: 1 }).skip(1).end())).toEqual([
    { n: 0, tags: 'y' },
    { n: 0, tags: 'x' },
  ])
  expect(await rows(pipeline().count('total').end())).toEqual([{ total: 30 }])
})

test('looks up documents of another collection', async () => {
  const end = pipeline()
    .match({ n: 7 })
    .lookup({ from: THINGS, localField: 'friend', foreignField: '_id', as: 'friends' })
    .end()
  expect(await rows(end)).toEqual([
    expect.objectContaining({ n: 7, friends: [expect.objectContaining({ n: 8 })] }),
  ])
})

test('a stage that is none is an error', async () => {
  const end = target.db.collection(THINGS).aggregate().bucket({ groupBy: '$n' })
  expect((await failure(end.end())).errCode).toBeLessThan(0)
})
