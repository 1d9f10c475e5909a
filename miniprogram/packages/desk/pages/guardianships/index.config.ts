export default definePageConfig({ navigationBarTitleText: '监护核对' })
