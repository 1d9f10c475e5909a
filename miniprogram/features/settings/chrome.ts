import {
  setBackgroundColor,
  setNavigationBarColor,
  setTabBarItem,
  setTabBarStyle,
} from '@tarojs/taro'
import { useEffect } from 'react'
import theme from '@/theme.json'

type Shade = 'light' | 'dark'

const ignore = () => {}

/** WeChat draws status bar, tab bar and overscroll by the phone's theme: repaint them in ours. */
const paintWeChat = (shade: Shade): void => {
  const colours = theme[shade]
  setNavigationBarColor({
    frontColor: shade === 'dark' ? '#ffffff' : '#000000',
    backgroundColor: colours.navBackground,
  }).catch(ignore)
  setBackgroundColor({ backgroundColor: colours.background }).catch(ignore)
  setTabBarStyle({
    color: colours.tabText,
    selectedColor: colours.tabSelected,
    backgroundColor: colours.tabBackground,
    borderStyle: colours.tabBorder as 'black' | 'white',
  }).catch(ignore) // refused while no tab page is in front
  const icons = [
    [colours.benefitsIcon, colours.benefitsSelectedIcon],
    [colours.applicationsIcon, colours.applicationsSelectedIcon],
    [colours.meIcon, colours.meSelectedIcon],
  ]
  icons.forEach(([iconPath, selectedIconPath], index) => {
    setTabBarItem({ index, iconPath, selectedIconPath }).catch(ignore)
  })
}

/** In a browser the root element carries the classes too, for what is drawn outside a page. */
const paintBrowser = (dark: boolean, large: boolean): void => {
  const { classList } = document.documentElement
  classList.toggle('hq-dark', dark)
  classList.toggle('hq-large', large)
}

/** Everything around the page in the same shade as the page. */
export const useChrome = (dark: boolean, large: boolean): void => {
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') paintWeChat(dark ? 'dark' : 'light')
    else paintBrowser(dark, large)
  }, [dark, large])
}
