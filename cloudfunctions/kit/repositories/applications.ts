import type { Status } from '../../../shared/application/states'
import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import type { CivilDate } from '../../../shared/contracts/vocabulary'
import type { Tx } from '../commit'
import { anyOf, between, byIds, find, greaterThan, lessThan, newest, type Reader } from '../store'

/** The text before every text that begins with this day. */
const justBefore = (day: CivilDate) =>
  day.slice(0, -1).concat(String.fromCharCode(day.charCodeAt(9) - 1), '~')

/** Applications in one page of a list. */
export const PAGE = 50

export const applications = {
  get: (id: string, from: Reader = newest) => from.get<ApplicationDocument>('applications', id),
  byIds: (ids: readonly string[]) => byIds<ApplicationDocument>('applications', ids),
  /** Newest first. */
  ofViewer: (personId: string, before?: string, limit = PAGE) =>
    find<ApplicationDocument>('applications', {
      where: { viewers: personId, ...(before ? { _id: lessThan(before) } : {}) },
      orderBy: ['_id', 'desc'],
      limit,
    }),
  /** For these designated relatives, whoever filed; newest first, at most 50. */
  ofDesignations: (ids: readonly string[], before?: string) =>
    find<ApplicationDocument>('applications', {
      where: { designationId: anyOf(ids), ...(before ? { _id: lessThan(before) } : {}) },
      orderBy: ['_id', 'desc'],
      limit: PAGE,
    }),
  /** Under one policy, in the order of their ids, after one of them. */
  ofPolicy: (policyId: string, after = '') =>
    find<ApplicationDocument>('applications', {
      where: { policyId, _id: greaterThan(after) },
      orderBy: ['_id', 'asc'],
      limit: PAGE,
    }),
  /**
   * Open ones by their place in the desk's queue, after `after`, below `below`. A status that is an
   * end has no places: see `ended`.
   */
  queued: (
    filter: { status?: Status; assignee?: string },
    { after = '', below, limit = PAGE }: { after?: string; below?: string; limit?: number },
  ) =>
    find<ApplicationDocument>('applications', {
      where: {
        ...(filter.status ? { status: filter.status } : {}),
        ...(filter.assignee ? { 'assignee.personId': filter.assignee } : {}),
        queueKey: below === undefined ? greaterThan(after) : between(after, below),
      },
      orderBy: ['queueKey', 'asc'],
      limit,
    }),
  /** With a visit on this day and after the id `after`, in the order of their ids. */
  visitsOn: (day: CivilDate, after = '') =>
    find<ApplicationDocument>('applications', {
      where: { visitOn: between(justBefore(day), `${day}~`), _id: greaterThan(after) },
      orderBy: ['_id', 'asc'],
      limit: PAGE,
    }),
  /** Those whose content is no longer kept on this day, in the order of their days. */
  toErase: (day: CivilDate) =>
    find<ApplicationDocument>('applications', {
      where: { eraseOn: between('', `${day}~`) },
      orderBy: ['eraseOn', 'asc'],
      limit: PAGE,
    }),
  /** Newest first. */
  ended: (filter: { status: Status; assignee?: string }, before?: string) =>
    find<ApplicationDocument>('applications', {
      where: {
        status: filter.status,
        ...(filter.assignee ? { 'assignee.personId': filter.assignee } : {}),
        ...(before ? { _id: lessThan(before) } : {}),
      },
      orderBy: ['_id', 'desc'],
      limit: PAGE,
    }),
  add: (tx: Tx, application: ApplicationDocument) => tx.add('applications', [application]),
  put: (tx: Tx, application: ApplicationDocument) => tx.set('applications', application),
}
