export default definePageConfig({ navigationBarTitleText: '代孩子或家人办理' })
