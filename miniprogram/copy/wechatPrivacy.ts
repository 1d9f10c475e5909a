/** The sheet that WeChat asks for before photo, phone number or clipboard. */
export const wechatPrivacyCopy = {
  title: '先看隐私保护指引',
  note: '接下来要用到微信里的照片、手机号或剪贴板，只用在您正在做的这一步。您同意后才会用。',
  read: '看隐私保护指引全文',
  agree: '同意并继续',
  disagree: '不同意',
} as const
