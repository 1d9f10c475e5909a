export default definePageConfig({ navigationBarTitleText: '请人复核的' })
