import { getStorageSync, removeStorageSync, setStorageSync } from '@tarojs/taro'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

export type TextSize = 'normal' | 'large'
export type Theme = 'auto' | 'light' | 'dark'

export interface Settings {
  textSize: TextSize
  /** Auto follows the phone. */
  theme: Theme
  setTextSize(textSize: TextSize): void
  setTheme(theme: Theme): void
}

const storage = createJSONStorage(() => ({
  getItem: (key) => getStorageSync<string>(key) || null,
  setItem: (key, value) => setStorageSync(key, value),
  removeItem: (key) => removeStorageSync(key),
}))

/** What the person set for themselves on this phone; kept between starts. */
export const useSettings = create<Settings>()(
  persist(
    (set) => ({
      textSize: 'normal',
      theme: 'auto',
      setTextSize: (textSize) => set({ textSize }),
      setTheme: (theme) => set({ theme }),
    }),
    { name: 'hq.settings', storage, partialize: ({ textSize, theme }) => ({ textSize, theme }) },
  ),
)
