export { IdentityChooser, type IdentityChooserProps } from './IdentityChooser'
export { useIdentity } from './useIdentity'
export { useIdentityCover } from './useIdentityCover'
