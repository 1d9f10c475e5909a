export default definePageConfig({ navigationBarTitleText: '指定亲属' })
