import { View } from '@tarojs/components'

export default function BenefitsPage() {
  return <View className="hq-benefits">我的权益</View>
}
