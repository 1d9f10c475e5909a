import { getStorageSync, removeStorageSync, setStorageSync } from '@tarojs/taro'
import type { Answers } from './answers'

/** A form that was left: kept on the phone until it is submitted, begun anew or too old. */
export interface Draft extends Answers {
  /** The page it was left on. */
  step: string
  /** One for all attempts to submit it: a lost answer can be asked for again without harm. */
  requestId: string
  /** Milliseconds. */
  savedAt: number
}

export interface DraftKey {
  policyId: string
  service: string
  /** Key of the beneficiary. */
  person: string
  /** As whom the caller files: another person on the same device has drafts of their own. */
  as: string
}

const KEPT_MS = 30 * 86_400_000
const SHAPE = 1

export const draftName = ({ policyId, service, person, as }: DraftKey): string =>
  `hq.draft.${SHAPE}.${policyId}.${service}.${person}.${as}`

export const newRequestId = (now: number = Date.now()): string =>
  `apply-${now.toString(36)}-${Math.random().toString(36).slice(2, 12)}`

export const emptyDraft = (now: number = Date.now()): Draft => ({
  ...{ told: {}, unsure: [], step: '', requestId: newRequestId(now) },
  savedAt: now,
})

/** Null when there is none, or none that is still of use. */
export function loadDraft(key: DraftKey, now: number = Date.now()): Draft | null {
  const draft = getStorageSync<Draft | ''>(draftName(key))
  if (!draft || typeof draft !== 'object' || now - draft.savedAt > KEPT_MS) return null
  return draft
}

export const saveDraft = (key: DraftKey, draft: Draft): void =>
  setStorageSync(draftName(key), draft)

export const dropDraft = (key: DraftKey): void => removeStorageSync(draftName(key))
