export default definePageConfig({ navigationBarTitleText: '先用哪份' })
