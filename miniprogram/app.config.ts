const tabs = [
  { name: 'benefits', text: '权益' },
  { name: 'applications', text: '申请' },
  { name: 'me', text: '我的' },
]

const list = tabs.map(({ name, text }) => ({
  pagePath: `pages/${name}/index`,
  text,
  iconPath: `@${name}Icon`,
  selectedIconPath: `@${name}SelectedIcon`,
}))

/** WeChat draws the tab bar itself, in the colours of theme.json; in a browser <Page> draws it. */
const tabBar =
  process.env.TARO_ENV === 'h5'
    ? { custom: true, list: list.map(({ pagePath, text }) => ({ pagePath, text })) }
    : {
        color: '@tabText',
        selectedColor: '@tabSelected',
        backgroundColor: '@tabBackground',
        borderStyle: '@tabBorder' as 'white', // Taro's type knows no theme variables
        list,
      }

export default defineAppConfig({
  pages: list.map(({ pagePath }) => pagePath),
  subPackages: [
    {
      root: 'packages/service',
      pages: [
        'pages/service/index',
        'pages/apply/index',
        'pages/application/index',
        'pages/compare/index',
        'pages/notices/index',
      ],
    },
    { root: 'packages/handbook', pages: ['pages/reader/index', 'pages/hospitals/index'] },
    {
      root: 'packages/family',
      pages: [
        'pages/list/index',
        'pages/designate/index',
        'pages/invitation/index',
        'pages/shared/index',
        'pages/ward/index',
      ],
    },
    {
      root: 'packages/privacy',
      pages: [
        'pages/home/index',
        'pages/consents/index',
        'pages/erase/index',
        'pages/log/index',
        'pages/enquiries/index',
        'pages/ask/index',
      ],
    },
    {
      root: 'packages/desk',
      pages: [
        'pages/queue/index',
        'pages/case/index',
        'pages/designation/index',
        'pages/enquiries/index',
        'pages/guardianships/index',
      ],
    },
  ],
  preloadRule: {
    'pages/benefits/index': { network: 'all', packages: ['packages/service'] },
    'packages/service/pages/service/index': { network: 'all', packages: ['packages/handbook'] },
    'pages/applications/index': { network: 'all', packages: ['packages/service'] },
    'pages/me/index': { network: 'all', packages: ['packages/family', 'packages/privacy'] },
  },
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '健康权益',
    navigationBarBackgroundColor: '@navBackground',
    navigationBarTextStyle: '@navText',
    backgroundColor: '@background',
    backgroundTextStyle: '@backgroundText',
  },
  tabBar,
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  // A browser page that slides in is transformed, which unfixes everything fixed in it.
  ...(process.env.TARO_ENV === 'h5' && { animation: false }),
  style: 'v2',
})
