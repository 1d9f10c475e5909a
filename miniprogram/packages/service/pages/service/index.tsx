import { View } from '@tarojs/components'

export default function ServicePage() {
  return <View className="hq-service">服务</View>
}
