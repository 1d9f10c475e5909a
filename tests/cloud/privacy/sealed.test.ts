import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ApplicationAnswer } from '../../../shared/contracts/responses/applications'
import { INSURED } from '../functions/support/requests'
import { type CloudProcess, discard, startCloudProcess } from './support/process'
import { liveTalkatively, SECRETS } from './support/talkative'

let cloud: CloudProcess
let application: string
beforeAll(async () => {
  cloud = await startCloudProcess()
  application = await liveTalkatively(cloud)
}, 120_000)
afterAll(async () => {
  await cloud.stop()
  discard(cloud.dataDir)
})

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())

test('the people of this life read what they told', async () => {
  const { application: opened } = await cloud.call<ApplicationAnswer>('applications', INSURED, {
    action: 'get',
    id: application,
  })
  expect(opened.facts.topic).toBe('肺腺癌 肝转移')
  expect(opened.materials.map(({ name }) => name)).toContain('肺腺癌 病理报告.jpg')
  expect(opened.declined?.words).toBe('多发结节，医院不收')
})

test('no byte of the data folder tells a name, a number or an illness', async () => {
  const found = filesIn(cloud.dataDir).flatMap((path) => {
    const bytes = readFileSync(path)
    return SECRETS.filter((secret) => bytes.includes(secret)).map((secret) => [path, secret])
  })
  expect(found).toEqual([])
  // What is not secret is found this way.
  const stored = filesIn(cloud.dataDir).some((path) => readFileSync(path).includes(application))
  expect(stored).toBe(true)
})

test('the keys are readable by their owner only', () => {
  expect(statSync(join(cloud.dataDir, 'keys.json')).mode & 0o777).toBe(0o600)
})

test('logs name doors, codes and durations, and nobody', () => {
  const lines = cloud.output()
  expect(lines).toContain('"action":"submit"')
  expect(lines).toContain('NOT_FOUND')
  expect(SECRETS.filter((secret) => lines.includes(secret))).toEqual([])
})

test('errors repeat nothing of what was sent', async () => {
  const secret = SECRETS.find((one) => /^\d{17}[\dX]$/.test(one))!
  const events = [
    ['account', { action: 'bind', name: '肺腺癌', idNumber: secret, phone: secret }],
    ['applications', { action: 'submit', requestId: secret, facts: { topic: ['肺腺癌'] } }],
    ['applications', { action: secret }],
    ['privacy', { action: 'askHuman', about: { kind: '肺腺癌' }, words: secret }],
  ] as const
  for (const [name, event] of events) {
    const answer = await cloud.call(name, INSURED, event)
    expect(answer.ok).toBe(false)
    expect(JSON.stringify(answer)).not.toMatch(new RegExp(`肺腺癌|${secret}`))
  }
})
