import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDue, readCron } from '../../../../localcloud/functions/cron'
import { startCloudProcess } from '../support/cloudProcess'
import { call } from '../support/doors'

const at = (moment: string) => Date.parse(`${moment}+08:00`)

const table: [string, string, boolean][] = [
  ['0 0 9 * * * *', '2026-03-02T09:00:00', true],
  ['0 0 9 * * * *', '2026-03-02T09:00:01', false],
  ['0 0 9 * * * *', '2026-03-02T01:00:00', false],
  ['0 */10 * * * * *', '2026-03-02T09:20:00', true],
  ['0 */10 * * * * *', '2026-03-02T09:25:00', false],
  ['0 5/20 * * * * *', '2026-03-02T09:45:00', true],
  ['0 0 8-18/5 ? * 1-5 *', '2026-03-02T13:00:00', true],
  ['0 0 8-18/5 ? * 1-5 *', '2026-03-01T13:00:00', false],
  ['0 0 0 1,15 * ? 2026', '2026-03-15T00:00:00', true],
  ['0 0 0 1,15 * ? 2026', '2027-03-15T00:00:00', false],
]

test.each(table)('%s at %s: %s', (config, moment, due) => {
  expect(isDue(readCron(config), at(moment))).toBe(due)
})

test.each(['* * * * *', '61 * * * * * *', 'x * * * * * *', '5-2 * * * * * *', '*/0 * * * * * *'])(
  '%s is no timer',
  (config) => {
    expect(() => readCron(config)).toThrow()
  },
)

test('a function runs by its timer, as nobody', async () => {
  const functionsDir = mkdtempSync(join(tmpdir(), 'contract-'))
  mkdirSync(join(functionsDir, 'ticking'))
  const log = join(functionsDir, 'log.json')
  writeFileSync(
    join(functionsDir, 'ticking', 'index.js'),
    `const { appendFileSync, existsSync, readFileSync } = require('node:fs')
     exports.main = async (event) => {
       if (event.Type !== 'Timer') return existsSync(${JSON.stringify(log)}) ? readFileSync(${JSON.stringify(log)}, 'utf8') : ''
       appendFileSync(${JSON.stringify(log)}, event.TriggerName + ':' + (process.env.WX_OPENID ?? 'nobody') + ' ')
     }`,
  )
  writeFileSync(
    join(functionsDir, 'ticking', 'config.json'),
    JSON.stringify({ triggers: [{ name: 'each-second', type: 'timer', config: '* * * * * * *' }] }),
  )
  const cloud = await startCloudProcess({ FUNCTIONS_DIR: functionsDir, ALLOW_CLOCK: '0' })
  await new Promise((done) => setTimeout(done, 2500))
  const { body } = await call<string>(cloud, 'ticking', {})
  expect(body.trim().split(' ').length).toBeGreaterThanOrEqual(2)
  expect(new Set(body.trim().split(' '))).toEqual(new Set(['each-second:nobody']))
  await cloud.discard()
  rmSync(functionsDir, { recursive: true, force: true })
})
