import { ERROR_CODES } from '../../../../shared/contracts/responses/error'
import type { Input } from '../generate/input'
import type { Answered } from './line'

const DOCUMENTED = new Set<unknown>(ERROR_CODES.filter((code) => code !== 'INTERNAL'))

/** What is wrong with an answer to a hostile input; null when nothing is. */
export function faultIn({ code }: Input, { body }: Answered): string | null {
  let answer: { ok?: unknown; error?: Record<string, unknown> }
  try {
    answer = JSON.parse(body)
  } catch {
    return 'the answer is no JSON'
  }
  if (answer.ok === true) return code === null ? null : `ok instead of ${code}`
  const { error } = answer
  if (answer.ok !== false || !error) return 'neither ok nor an error'
  if (!DOCUMENTED.has(error.code)) return `${String(error.code)} is no answer`
  if (typeof error.message !== 'string' || error.message === '') return 'no message'
  if (error.code === 'INVALID_REQUEST' && typeof error.path !== 'string') return 'no path'
  return code === null || error.code === code ? null : `${String(error.code)} instead of ${code}`
}
