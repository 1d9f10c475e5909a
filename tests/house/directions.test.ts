import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

/** A house in which every rule but `no-orphans` is kept: file → text. */
const SOUND = {
  'tsconfig.json': '{"compilerOptions": {"baseUrl": "."}}',
  'node_modules/wx-server-sdk/index.js': 'module.exports = 1',
  'node_modules/wx-server-sdk/package.json': '{"name": "wx-server-sdk", "main": "index.js"}',
  'node_modules/chance-guest/index.js': 'module.exports = 1',
  'node_modules/chance-guest/package.json': '{"name": "chance-guest", "main": "index.js"}',
  'package.json': '{"dependencies": {"wx-server-sdk": "4.0.2", "libsql": "0.5.29"}}',
  'node_modules/libsql/index.js': 'module.exports = 1',
  'node_modules/libsql/package.json': '{"name": "libsql", "main": "index.js"}',
  'shared/day.ts': 'export const day = 1',
  'seeds/handbooks/index.ts': "export { day } from '../../shared/day'",
  'seeds/demo/index.ts': "export { day } from '../../shared/day'",
  'cloudfunctions/kit/cloud.ts': "export { default as cloud } from 'wx-server-sdk'",
  'cloudfunctions/desk/index.ts': "export { cloud } from '../kit/cloud'",
  'localcloud/store.ts': "export { default as db } from 'libsql'",
  'localcloud/cli.ts':
    "export { db } from './store'\nexport { day } from '../seeds/demo'\nexport { day as d } from '../seeds/handbooks'",
  'miniprogram/components/Card.ts': 'export const Card = 1',
  'miniprogram/features/me/index.ts': "export { Card } from '../../components/Card'",
  'miniprogram/features/desk/index.ts': "export { day } from '../../../shared/day'",
  'miniprogram/pages/me/index.tsx':
    "export { Card } from '../../features/me'\nexport { day } from '../../features/desk'",
}

const importing = (target: string) => `export * as broken from '${target}'`

/** Rule → a file that breaks it. */
const BROKEN: Record<string, [file: string, text: string]> = {
  'shared-knows-nobody': ['shared/broken.ts', importing('../seeds/demo')],
  'sealing-knows-nobody': ['sealing/broken.ts', importing('../shared/day')],
  'seeds-know-shared-only': ['seeds/broken.ts', importing('../localcloud/store')],
  'pages-know-shared-only': ['miniprogram/broken.ts', importing('../cloudfunctions/kit/cloud')],
  'one-door-to-the-handbooks': [
    'miniprogram/features/me/broken.ts',
    importing('../../../seeds/handbooks'),
  ],
  'the-phone-takes-handbooks-only': [
    'miniprogram/catalogue/broken.ts',
    importing('../../seeds/demo'),
  ],
  'functions-know-shared-and-seeds': [
    'cloudfunctions/desk/broken.ts',
    importing('../../localcloud/store'),
  ],
  'functions-stand-alone': ['cloudfunctions/benefits/broken.ts', importing('../desk')],
  'only-the-kit-knows-wechat': ['cloudfunctions/desk/direct.ts', importing('wx-server-sdk')],
  'only-the-local-cloud-knows-its-store': ['cloudfunctions/kit/broken.ts', importing('libsql')],
  'the-local-cloud-knows-no-product': ['localcloud/broken.ts', importing('../shared/day')],
  'features-keep-apart': ['miniprogram/features/me/other.ts', importing('../desk')],
  'components-know-no-feature': ['miniprogram/components/broken.ts', importing('../features/me')],
  'nothing-imports-tests': ['config/broken.ts', importing('../tests/some.test')],
  'no-circles': ['shared/circle.ts', importing('./circle')],
  'no-orphans': ['shared/orphan.ts', 'export const nobody = 1'],
  'no-unnamed-packages': ['config/unnamed.ts', importing('chance-guest')],
  'no-lost-imports': ['shared/lost.ts', importing('./nowhere')],
}

interface Violation {
  rule: { name: string }
  from: string
}

describe('the directions of imports', () => {
  let house: string

  const write = (files: [string, string][]) => {
    for (const [file, text] of files) {
      mkdirSync(path.dirname(path.join(house, file)), { recursive: true })
      writeFileSync(path.join(house, file), text)
    }
  }

  const violations = (): Violation[] => {
    const rooms = [
      'miniprogram',
      'cloudfunctions',
      'shared',
      'sealing',
      'seeds',
      'localcloud',
      'config',
      'tests',
    ]
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [cruiser, '--output-type', 'json', ...rooms],
      {
        cwd: house,
        encoding: 'utf8',
      },
    )
    if (!stdout.startsWith('{')) throw new Error(stderr)
    return JSON.parse(stdout).summary.violations
  }

  beforeEach(() => {
    house = mkdtempSync(path.join(tmpdir(), 'directions-'))
    cpSync(path.join(root, '.dependency-cruiser.cjs'), path.join(house, '.dependency-cruiser.cjs'))
    write([
      ...Object.entries(SOUND),
      ['sealing/value.ts', "export * from 'node:crypto'"],
      ['config/index.ts', "export * from '../sealing/value'"],
      ['tests/some.test.ts', 'export {}'],
    ])
  })
  afterEach(() => rmSync(house, { recursive: true, force: true }))

  it('find nothing in a house that keeps them', () => {
    expect(violations()).toEqual([])
  })

  it('name the file that breaks each rule', () => {
    write(Object.values(BROKEN))
    const found = violations().map(({ rule, from }) => `${rule.name}: ${from}`)
    for (const [rule, [file]] of Object.entries(BROKEN)) expect(found).toContain(`${rule}: ${file}`)
  })

  it('are all broken once above', () => {
    const script =
      "process.stdout.write(JSON.stringify(require('./.dependency-cruiser.cjs').forbidden.map((r) => r.name)))"
    const names = JSON.parse(
      execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }),
    )
    expect(names.sort()).toEqual(Object.keys(BROKEN).sort())
  })
})
