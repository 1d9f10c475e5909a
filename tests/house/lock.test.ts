import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const root = path.resolve(__dirname, '../..')
const child = path.join(__dirname, 'children/count.mjs')
const name = `test-${process.pid}`
const lock = path.join(root, '.cache/locks', `${name}.lock`)

describe('the lock of the commands', () => {
  let folder: string
  let file: string
  const count = (times: number) =>
    promisify(execFile)(process.execPath, [child, name, file, String(times)])

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lock-'))
    file = path.join(folder, 'count')
    writeFileSync(file, '0')
    mkdirSync(path.dirname(lock), { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('lets one run at a time do its work', async () => {
    await Promise.all([count(3), count(3), count(3)])
    expect(readFileSync(file, 'utf8')).toBe('9')
  })

  it('is taken over by exactly one after its owner died', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    writeFileSync(lock, String(pid))
    await Promise.all([count(1), count(1), count(1)])
    expect(readFileSync(file, 'utf8')).toBe('3')
  })
})
