import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')

/** Functions that a phone asks; the others run by themselves or by hand. */
const ASKED = ['account', 'applications', 'benefits', 'desk', 'materials', 'privacy', 'relatives']

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))

function actionsOf(name: string): string[] {
  const source = readFileSync(join(root, 'cloudfunctions', name, 'index.ts'), 'utf8')
  const [, table = ''] = /export const actions = \{([^}]*)\}/.exec(source) ?? []
  return table.split(',').flatMap((action) => action.split(':')[0]!.trim() || [])
}

const pages = sources('miniprogram').join('\n')

test.each(ASKED)('%s: every door is opened by some page', (name) => {
  const actions = actionsOf(name)
  expect(actions.length).toBeGreaterThan(0)
  expect(actions.filter((action) => !pages.includes(`'${action}'`))).toEqual([])
})
