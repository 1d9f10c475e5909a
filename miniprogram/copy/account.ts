import type { WhoAmI } from '@shared/contracts/responses/account'

export const accountCopy = {
  bindTitle: '先核对您的身份',
  bindNote: '填保单上留的姓名、证件号和手机号，对上了就能看到您的权益。',
  name: '姓名',
  nameHint: '和保单上写的一样',
  idNumber: '身份证号',
  idHint: '18 位，末位可能是 X',
  phone: '手机号',
  phoneHint: '投保时留的号码',
  bind: '核对并绑定',
  bindPrivacy: '只用来核对身份，页面上都会遮住中间几位。',
  bound: '绑定好了',
  faults: {
    name: '请填姓名',
    idNumber: '身份证号是 18 位，请再核对',
    phone: '手机号是 11 位，请再核对',
  },
  notFound: '三项对不上保单的记录。请对照保单再填一次；手机号换过的，先请保险公司更新。',
  offline: '网络没有连上，填的内容还在，请再试一次。',
  otherwise: '没能绑定，请稍后再试。',
  meTitle: '我是谁',
  phoneLine: (phone: string) => `手机 ${phone}`,
  idLine: (idNumber: string) => `证件尾号 ${idNumber.slice(-4)}`,
  policies: '我的保单',
  policyLine: (role: string, number: string) => `${role}，保单尾号 ${number.slice(-4)}`,
  notBound: '还没有绑定身份',
  toBind: '去绑定',
  unbind: '解除绑定',
  unbindTitle: '解除绑定？',
  unbindNote: '解除后这个微信号看不到您的权益。已经交的申请会照常办理，重新绑定就能再看到。',
  failed: '没能取到您的资料',
  hotlines: '打电话问',
  specialist: '健康专员',
} as const

const roles: Record<WhoAmI['policies'][number]['as'], string> = {
  insured: '被保险人',
  relative: '亲属',
  policyholder: '投保人',
  guardian: '监护人',
}

export const roleWords = (as: WhoAmI['policies'][number]['as']): string => roles[as]
