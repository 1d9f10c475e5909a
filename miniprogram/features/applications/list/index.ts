export { ApplicationRow } from './ApplicationRow'
export { groupsOf } from './groups'
export { useApplications } from './useApplications'
