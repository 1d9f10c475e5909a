export { Bar } from './Bar'
export { PersonSheet } from './PersonSheet'
export { ServiceView } from './ServiceView'
export { useService } from './useService'
