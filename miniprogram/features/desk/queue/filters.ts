import { isOver, type Status } from '@shared/application/states'
import type { QueueItem } from '@shared/contracts/responses/desk'
import { deskCopy, deskFilters } from '@/copy/desk'

export type FilterId = keyof typeof deskFilters

export const FILTERS = Object.keys(deskFilters) as FilterId[]

const SPECIAL: readonly FilterId[] = ['all', 'mine', 'overdue']

/** What `desk.queue` is asked for. */
export const askOf = (filter: FilterId): { status?: Status; mine?: boolean; overdue?: boolean } => {
  if (filter === 'mine') return { mine: true }
  if (filter === 'overdue') return { overdue: true }
  return SPECIAL.includes(filter) ? {} : { status: filter as Status }
}

const fits = (filter: FilterId, { status, assignee, overdue }: QueueItem): boolean => {
  if (filter === 'mine') return assignee?.self ?? false
  if (filter === 'overdue') return overdue
  return filter === 'all' || filter === status
}

/** Chips with how many stand behind each; `open` is the whole of what is open, null while not known. */
export const filterItems = (open: readonly QueueItem[] | null): { id: FilterId; words: string }[] =>
  FILTERS.map((id) => {
    const counted = open && (SPECIAL.includes(id) || !isOver(id as Status))
    const count = counted ? open.filter((item) => fits(id, item)).length : null
    return { id, words: deskCopy.filter(deskFilters[id], count) }
  })
