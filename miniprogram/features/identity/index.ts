export { IdentityChooser, type IdentityChooserProps } from './IdentityChooser'
export { useIdentity } from './useIdentity'
