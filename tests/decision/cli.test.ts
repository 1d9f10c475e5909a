import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Decision } from '../../shared/decision'
import { answer, answerText, type Failure } from '../../tools/decide/answer'

const root = path.resolve(__dirname, '../..')

const sound = () => ({
  asOf: '2026-03-10',
  policy: {
    plan: 'metlife-kangyue',
    effectiveDate: '2026-01-01',
    insured: { birthDate: '1985-05-01', sex: 'F' },
  },
  service: 'phone-doctor',
})
const with_ = (change: object) => ({ ...sound(), ...change })
const fault = (input: unknown) => (answer(input) as Failure).error

const decide = (input: string, args: string[] = []) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tools/decide.mjs', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { stdout, stderr, status }
}

describe('a case', () => {
  it('is decided when it is sound, an absent op meaning apply', () => {
    expect(answer(sound())).toMatchObject({ outcome: 'eligible', opensOn: '2026-01-31' })
    expect(answer(with_({ op: 'apply' }))).toEqual(answer(sound()))
  })

  it('of another handbook’s service is decided, not malformed', () => {
    const other = answer(with_({ service: 'international-second-opinion' })) as Decision
    expect(other.reasons.map(({ code }) => code)).toEqual(['NOT_IN_PLAN'])
  })

  it.each([
    ['not an object', 7, ''],
    ['null', null, ''],
    ['an array inside the array', [sound()], ''],
    ['no asOf', with_({ asOf: undefined }), 'asOf'],
    ['a day that does not exist', with_({ asOf: '2026-02-29' }), 'asOf'],
    ['no policy', with_({ policy: undefined }), 'policy'],
    ['an unknown plan', with_({ policy: { ...sound().policy, plan: 'nobodys' } }), 'policy.plan'],
    ['an unknown service', with_({ service: 'massage' }), 'service'],
    ['no service', with_({ service: undefined }), 'service'],
    ['an unknown op', with_({ op: 'renew' }), 'op'],
    [
      'a day of diagnosis that does not exist',
      with_({ facts: { diagnosis: { status: 'confirmed', on: '2026-13-01' } } }),
      'facts.diagnosis.on',
    ],
    [
      'an unknown usage state',
      with_({ usage: [{ service: 'phone-doctor', on: '2026-02-01', state: 'maybe' }] }),
      'usage.0.state',
    ],
    ['an unknown material', with_({ materials: ['id-document', 'poem'] }), 'materials.1'],
    ['a beneficiary of no kind', with_({ beneficiary: { is: 'friend' } }), 'beneficiary.is'],
    [
      'another policy on an unknown plan',
      with_({ otherPolicies: [{ plan: 'nobodys', effectiveDate: '2026-01-01' }] }),
      'otherPolicies.0.plan',
    ],
    ['cancelling without an application', with_({ op: 'cancel' }), 'application'],
    [
      'cancelling at an unknown stage',
      with_({ op: 'cancel', application: { service: 'phone-doctor', stage: 'dreamt' } }),
      'application.stage',
    ],
    [
      'cancelling an unknown service',
      with_({ op: 'cancel', application: { service: 'massage', stage: 'submitted' } }),
      'application.service',
    ],
  ])('with %s is malformed at its place', (_, input, place) => {
    expect(fault(input)).toMatchObject({ code: 'INVALID_CASE', path: place })
    expect(fault(input).message).toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('a batch', () => {
  it('answers sound cases around a malformed one in their order', () => {
    const answers = answerText(JSON.stringify([sound(), {}, sound()]))
    expect(answers).toMatchObject([
      { outcome: 'eligible' },
      { error: { path: 'asOf' } },
      { outcome: 'eligible' },
    ])
  })

  it('of none is none', () => {
    expect(answerText('[]')).toEqual([])
  })

  it.each(['', '{', 'hello', '"case"', '12'])('of %p is one malformed case', (text) => {
    expect(answerText(text)).toMatchObject({ error: { code: 'INVALID_CASE', path: '' } })
  })
})

describe('the command', () => {
  it('prints one decision as JSON and nothing else, with status 0', () => {
    const { stdout, status } = decide(JSON.stringify(sound()))
    expect(JSON.parse(stdout)).toEqual(answer(sound()))
    expect(status).toBe(0)
  })

  it('reads a file named as its argument', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'decide-'))
    const file = path.join(folder, 'cases.json')
    writeFileSync(file, `\uFEFF${JSON.stringify([sound(), sound()])}`)
    const { stdout, status } = decide('', [file])
    rmSync(folder, { recursive: true })
    expect(JSON.parse(stdout)).toEqual([answer(sound()), answer(sound())])
    expect(status).toBe(0)
  })

  it('has status 1 when any case is malformed, and still answers the others', () => {
    const { stdout, status } = decide(JSON.stringify([{}, sound()]))
    expect(JSON.parse(stdout)).toMatchObject([{ error: {} }, { outcome: 'eligible' }])
    expect(status).toBe(1)
  })

  it('answers JSON even when the file cannot be read', () => {
    const { stdout, status } = decide('', ['/nowhere/at/all.json'])
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'INVALID_CASE', path: '' } })
    expect(status).toBe(1)
  })

  it('decides 10,000 cases in one array', () => {
    const cases = Array.from({ length: 10_000 }, (_, i) =>
      with_({ asOf: `2026-03-${String((i % 28) + 1).padStart(2, '0')}` }),
    )
    const { stdout, status } = decide(JSON.stringify(cases))
    const answers = JSON.parse(stdout) as Decision[]
    expect(answers).toHaveLength(10_000)
    expect(answers.every(({ outcome }) => outcome === 'eligible')).toBe(true)
    expect(status).toBe(0)
  })
})
