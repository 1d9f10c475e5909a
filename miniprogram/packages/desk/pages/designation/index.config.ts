export default definePageConfig({ navigationBarTitleText: '登记亲属' })
