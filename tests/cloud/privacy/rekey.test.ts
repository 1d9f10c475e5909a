import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type KeyTexts, withNewKey } from '../../../sealing/keys'
import type { ApplicationAnswer } from '../../../shared/contracts/responses/applications'
import { INSURED } from '../functions/support/requests'
import { type CloudProcess, discard, startCloudProcess } from './support/process'
import { liveTalkatively } from './support/talkative'

let cloud: CloudProcess
afterEach(() => discard(cloud.dataDir))

const keysIn = (dataDir: string) => join(dataDir, 'keys.json')

function changeKeys(dataDir: string, change: (keys: KeyTexts) => KeyTexts): void {
  const keys = JSON.parse(readFileSync(keysIn(dataDir), 'utf8'))
  writeFileSync(keysIn(dataDir), JSON.stringify(change(keys)))
}

/** How many seals of each key the database holds. */
function seals({ dataDir }: CloudProcess): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of readdirSync(dataDir).filter((file) => file.startsWith('cloud.db')))
    for (const [, id] of readFileSync(join(dataDir, name), 'latin1').matchAll(/"s1\.(k\d)\./g))
      counts[id!] = (counts[id!] ?? 0) + 1
  return counts
}

const topicOf = async (id: string) => {
  const { application } = await cloud.call<ApplicationAnswer>('applications', INSURED, {
    action: 'get',
    id,
  })
  return application.facts.topic
}

test('a new key seals from now on, the old one opens what it sealed until all is sealed anew', async () => {
  cloud = await startCloudProcess()
  const { dataDir } = cloud
  const id = await liveTalkatively(cloud)
  await cloud.stop()
  expect(Object.keys(seals(cloud))).toEqual(['k1'])

  changeKeys(dataDir, withNewKey)
  cloud = await startCloudProcess(dataDir)
  expect(await topicOf(id)).toBe('肺腺癌 肝转移')
  // Broken off in the middle, whatever it had done by then.
  const broken = cloud.post('/timer/rekey').catch(() => null)
  await new Promise((soon) => setTimeout(soon, 60))
  await cloud.stop()
  await broken

  cloud = await startCloudProcess(dataDir)
  expect(await topicOf(id)).toBe('肺腺癌 肝转移')
  expect(await cloud.post('/timer/rekey')).toMatchObject({ ok: true, done: { left: 0 } })
  expect(await cloud.post('/timer/rekey')).toMatchObject({ done: { sealed: 0, left: 0 } })
  await cloud.stop()

  changeKeys(dataDir, ({ FIELD_KEYS, HASH_KEY }) => ({
    FIELD_KEYS: FIELD_KEYS.split(',')[0]!,
    HASH_KEY,
  }))
  cloud = await startCloudProcess(dataDir)
  expect(await topicOf(id)).toBe('肺腺癌 肝转移')
  const whoami = await cloud.call<{ person: { name: string } }>('account', INSURED, {
    action: 'whoami',
  })
  expect(whoami.person.name).toBe('王*兰')
  await cloud.stop()
}, 120_000)

test('a phone cannot have everything sealed anew', async () => {
  cloud = await startCloudProcess()
  const { error } = await cloud.call('rekey', INSURED, {})
  expect(error?.code).toBe('FORBIDDEN')
  await cloud.stop()
})

test('what the keys at hand do not open is an error with a trace, not an answer', async () => {
  cloud = await startCloudProcess()
  const { dataDir } = cloud
  await cloud.stop()
  changeKeys(dataDir, (keys) => ({
    ...withNewKey(keys),
    FIELD_KEYS: `k1:${withNewKey(keys).FIELD_KEYS.split(',')[0]!.slice(3)}`,
  }))
  cloud = await startCloudProcess(dataDir)
  const answer = await cloud.call('account', INSURED, { action: 'whoami' })
  expect(answer.error).toMatchObject({ code: 'INTERNAL', trace: expect.any(String) })
  await cloud.stop()
  expect(cloud.output()).toContain('"code":"INTERNAL"')
})
