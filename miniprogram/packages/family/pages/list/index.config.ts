export default definePageConfig({
  navigationBarTitleText: '亲属与监护',
  enableShareAppMessage: true,
})
