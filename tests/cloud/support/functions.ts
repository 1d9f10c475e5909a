import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Action } from '../../../cloudfunctions/kit/action'

const SOURCES = join(__dirname, '../../../cloudfunctions')
const BUILT = join(__dirname, '../../../dist/cloudfunctions')

/** Every cloud function there is, by the folders that hold one. */
export const functionNames = readdirSync(SOURCES).filter((name) =>
  existsSync(join(SOURCES, name, 'index.ts')),
)

/** The actions of a function as it is built; none for one that only a timer runs. */
export const actionsOf = (name: string): Record<string, Action> =>
  (require(join(BUILT, name)) as { actions?: Record<string, Action> }).actions ?? {}
