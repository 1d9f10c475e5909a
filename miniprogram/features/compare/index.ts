export { CompareView } from './CompareView'
export { useCompare } from './useCompare'
