import { View } from '@tarojs/components'

export default function MePage() {
  return <View className="hq-me">我的</View>
}
