import type { FoundInsured } from '@shared/contracts/responses/desk'
import { designationCopy } from '@/copy/deskCase'

export type FoundPolicy = FoundInsured['policies'][number]

/** Whether a relative can still be designated under a policy, and why not. */
export function roomOf({ relatives, designated }: FoundPolicy): { open: boolean; words: string } {
  if (!relatives) return { open: false, words: designationCopy.noRelatives }
  const { most } = relatives
  if (most === null) return { open: false, words: designationCopy.free }
  return designated.length < most
    ? { open: true, words: designationCopy.room(designated.length, most) }
    : { open: false, words: designationCopy.full(most) }
}
