import { View } from '@tarojs/components'

export default function ApplicationsPage() {
  return <View className="hq-applications">我的申请</View>
}
