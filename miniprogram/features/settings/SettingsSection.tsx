import { View } from '@tarojs/components'
import { Section } from '@/components/Section'
import { Segmented } from '@/components/Segmented'
import { Switch } from '@/components/Switch'
import { settingsCopy } from '@/copy/settings'
import { type Theme, useSettings } from './store'
import './index.scss'

const themes: { id: Theme; words: string }[] = [
  { id: 'auto', words: settingsCopy.auto },
  { id: 'light', words: settingsCopy.light },
  { id: 'dark', words: settingsCopy.dark },
]

/** Text size and theme, on the page 我的. */
export function SettingsSection() {
  const { textSize, theme, setTextSize, setTheme } = useSettings()
  return (
    <Section title={settingsCopy.title} body="rows">
      <Switch
        id="setting-large"
        label={settingsCopy.large}
        note={settingsCopy.largeNote}
        on={textSize === 'large'}
        onChange={(on) => setTextSize(on ? 'large' : 'normal')}
      />
      <View className="hq-settings__theme">
        <View className="hq-settings__label">{settingsCopy.theme}</View>
        <Segmented label={settingsCopy.theme} parts={themes} chosen={theme} onChoose={setTheme} />
      </View>
    </Section>
  )
}
