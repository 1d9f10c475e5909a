export const settingsCopy = {
  title: '显示',
  large: '大字',
  largeNote: '字更大，按钮更高',
  theme: '深浅',
  auto: '跟随手机',
  light: '浅色',
  dark: '深色',
} as const
