import { requestFailed } from './errors'
import type { Doc } from './values'

const NUMERIC = new Set(['$inc', '$mul'])
const ARRAYS = new Set(['$push', '$addToSet', '$pull', '$pullAll', '$pop'])
const OTHERS = ['$set', '$unset', '$min', '$max', '$rename', '$bit', '$setOnInsert']
const KNOWN = new Set([...NUMERIC, ...ARRAYS, ...OTHERS])

/** MongoDB refuses what mingo passes over in silence: wrong types and parents that hold no fields. */
export function checkUpdate(doc: Doc, modifier: Doc): void {
  for (const [operator, fields] of Object.entries(modifier)) {
    if (!KNOWN.has(operator)) throw requestFailed(`unknown update operator: ${operator}`)
    for (const [path, operand] of Object.entries(fields as Doc)) {
      if (path.includes('$')) continue
      const { parent, value } = reach(doc, path.split('.'))
      if (operator === '$unset') continue
      if (parent === 'blocked') throw requestFailed(`Cannot create field at '${path}'`)
      checkOperand(operator, path, value, operand)
    }
  }
}

function checkOperand(operator: string, path: string, value: unknown, operand: unknown): void {
  if (NUMERIC.has(operator) && typeof operand !== 'number') {
    throw requestFailed(`Cannot ${operator} '${path}' with a non-numeric argument`)
  }
  if (value === undefined) return
  if (NUMERIC.has(operator) && typeof value !== 'number') {
    throw requestFailed(`Cannot apply ${operator} to '${path}': it is not a number`)
  }
  if (ARRAYS.has(operator) && !Array.isArray(value)) {
    throw requestFailed(`Cannot apply ${operator} to '${path}': it is not an array`)
  }
}

/** Follows a path; `blocked` when a value on the way can hold no field of that name. */
function reach(doc: Doc, parts: string[]): { parent: 'open' | 'blocked'; value: unknown } {
  let value: unknown = doc
  for (const part of parts) {
    if (value === undefined) return { parent: 'open', value: undefined }
    const holds = Array.isArray(value) ? /^\d+$/.test(part) : isObject(value)
    if (!holds) return { parent: 'blocked', value: undefined }
    value = (value as Doc)[part]
  }
  return { parent: 'open', value }
}

const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !(value instanceof Date)
