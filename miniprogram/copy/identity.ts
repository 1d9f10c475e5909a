/** Words of the chooser that stands in for WeChat's sign-in when the app runs in a browser. */
export const identityCopy = {
  title: '演示身份',
  question: '以谁的身份打开',
  onlyHere: '仅本机演示',
  current: '现在的身份',
  change: '换一个身份',
  unreachable: '连不上本机服务',
} as const
