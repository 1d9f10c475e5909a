export { usePrivacySheet } from './usePrivacySheet'
