export default definePageConfig({ navigationBarTitleText: '医院和城市' })
