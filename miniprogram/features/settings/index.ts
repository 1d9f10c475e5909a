import { useChrome } from './chrome'
import { useSettings } from './store'
import { useSystemDark } from './systemTheme'

export { SettingsSection } from './SettingsSection'
export { type Settings, type TextSize, type Theme, useSettings } from './store'

/** How the app looks now: the person's settings, and the phone's where those leave it open. */
export const useAppearance = (): { dark: boolean; large: boolean } => {
  const { textSize, theme } = useSettings()
  const systemDark = useSystemDark()
  const dark = theme === 'auto' ? systemDark : theme === 'dark'
  const large = textSize === 'large'
  useChrome(dark, large)
  return { dark, large }
}
