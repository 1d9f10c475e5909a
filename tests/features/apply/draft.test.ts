import { requestId } from '@shared/contracts/requests/common'
import * as v from 'valibot'
import { dropDraft, emptyDraft, loadDraft, newRequestId, saveDraft } from '@/features/apply/draft'

const mockStored = new Map<string, unknown>()
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => mockStored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => mockStored.set(key, structuredClone(value)),
  removeStorageSync: (key: string) => mockStored.delete(key),
}))

const key = { policyId: 'pol', service: 'outpatient-appointment', person: 'insured', as: 'insured' }
const DAY = 86_400_000
const now = Date.parse('2026-11-20T10:00:00+08:00')

describe('a draft', () => {
  beforeEach(() => mockStored.clear())

  test('comes back as it was left, with the same requestId', () => {
    const draft = { ...emptyDraft(now), told: { department: '肿瘤科' }, step: 'department' }
    saveDraft(key, draft)
    expect(loadDraft(key, now + DAY)).toEqual(draft)
  })

  test('belongs to one policy, service, person and role', () => {
    saveDraft(key, emptyDraft(now))
    expect(loadDraft({ ...key, person: 'des-1' }, now)).toBeNull()
    expect(loadDraft({ ...key, service: 'hospital-guide' }, now)).toBeNull()
    expect(loadDraft({ ...key, as: 'relative' }, now)).toBeNull()
  })

  test('is not offered after thirty days', () => {
    saveDraft(key, emptyDraft(now))
    expect(loadDraft(key, now + 30 * DAY)).not.toBeNull()
    expect(loadDraft(key, now + 30 * DAY + 1)).toBeNull()
  })

  test('is gone once it is dropped', () => {
    saveDraft(key, emptyDraft(now))
    dropDraft(key)
    expect(mockStored.size).toBe(0)
  })

  test('each draft has a requestId of its own that the functions take', () => {
    const ids = Array.from({ length: 200 }, () => newRequestId(now))
    expect(new Set(ids).size).toBe(200)
    for (const id of ids) expect(v.is(requestId, id)).toBe(true)
  })
})
