export { BindForm } from './BindForm'
export { useAccount } from './store'
export { useUnbind } from './useUnbind'
export { WhoCard } from './WhoCard'
