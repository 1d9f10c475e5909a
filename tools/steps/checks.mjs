import { tool } from '../kit/run.mjs'
import { jestStep } from './jest.mjs'

/** Rooms whose imports are looked at. */
const ROOMS = [
  'miniprogram',
  'cloudfunctions',
  'shared',
  'sealing',
  'seeds',
  'localcloud',
  'config',
  'tests',
  'tools',
]

const toolStep = (bin, args) => async () => {
  const { code, output } = await tool(bin, args)
  return { ok: code === 0, output }
}

const types = toolStep('typescript/bin/tsc', [
  '--noEmit',
  '--incremental',
  '--tsBuildInfoFile',
  '.cache/tsc/types.tsbuildinfo',
  '-p',
  '.',
])

/** In a time zone far from China: whatever leans on the machine's own falls over here. */
export const unitTests = (pattern = []) => ({
  id: 'unit',
  label: '单元与性质测试',
  alone: true,
  show: pattern.length > 0,
  work: jestStep('unit', { env: () => ({ TZ: 'America/New_York' }), pattern }),
})

/** Steps that need neither a build nor a browser. */
export const checks = [
  { id: 'types', label: '类型（tsc）', work: types },
  {
    id: 'lint',
    label: '规范与格式（biome）',
    work: toolStep('@biomejs/biome/bin/biome', ['ci', '--colors=off']),
  },
  {
    id: 'directions',
    label: '依赖方向（dependency-cruiser）',
    work: toolStep('dependency-cruiser/bin/dependency-cruise.mjs', [
      '--output-type',
      'err-long',
      ...ROOMS,
    ]),
  },
  unitTests(),
]
