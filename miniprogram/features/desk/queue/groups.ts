import { isOver } from '@shared/application/states'
import type { QueueItem } from '@shared/contracts/responses/desk'
import { deskCopy } from '@/copy/desk'

export type GroupId = keyof typeof deskCopy.groups

export interface QueueGroup {
  id: GroupId
  title: string
  aside?: string
  items: QueueItem[]
}

export const GROUPS = Object.keys(deskCopy.groups) as GroupId[]

/** Where an application stands for the desk: what is owed comes before what waits for others. */
export const groupOf = ({ status, overdue, paused, daysLeft, dueBy }: QueueItem): GroupId => {
  if (isOver(status)) return 'over'
  if (status === 'scheduled' || status === 'in-progress') return 'underWay'
  if (overdue) return 'overdue'
  if (paused) return 'awaited'
  if (dueBy !== null && daysLeft !== null && daysLeft <= 0) return 'today'
  return status === 'submitted' ? 'submitted' : 'arranging'
}

/** The queue in groups, each in the order in which the cloud told it; empty ones are left out. */
export const groupsOf = (items: readonly QueueItem[]): QueueGroup[] =>
  GROUPS.map((id) => ({
    id,
    title: deskCopy.groups[id],
    aside: id === 'awaited' ? deskCopy.notCounted : undefined,
    items: items.filter((item) => groupOf(item) === id),
  })).filter((group) => group.items.length > 0)

/** The first that the provider owes and that is free, or the specialist's own. */
export const nextOf = (items: readonly QueueItem[]): QueueItem | undefined =>
  groupsOf(items)
    .filter(({ id }) => id !== 'awaited' && id !== 'underWay' && id !== 'over')
    .flatMap((group) => group.items)
    .find(({ assignee }) => assignee === null || assignee.self)
