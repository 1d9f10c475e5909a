/** Words around showing that a phone is one's own. */
export const phoneProofCopy = {
  code: '验证码',
  codeHint: '短信里的 6 位数字，5 分钟内有效',
  send: '发送验证码',
  again: (seconds: number) => `${seconds} 秒后重发`,
  sent: '已发送，请看手机短信。',
  arrived: (code: string) => `短信验证码（本机代收）：${code}`,
  wechat: '用微信里的手机号验证',
  wechatDone: '微信已确认您的手机号，提交时核对。',
  wechatOr: '号码和微信里的不一样，就用短信验证码。',
  refused: '微信没有给出手机号，请用短信验证码。',
  offline: '网络没有连上，请再试一次。',
  faults: { phone: '手机号是 11 位，请再核对', code: '验证码是 6 位数字' },
} as const
