import { date, dateWithWeekday, stillDays } from './dates'

export const benefitsCopy = {
  mattersTitle: '现在要紧',
  needTitle: '您需要什么',
  needPlaceholder: '说一句话，例如“我要住院”',
  needLabel: '按需要找服务',
  needs: '常见的需要',
  found: (count: number) => `找到 ${count} 项`,
  notFound: '没有找到对应的服务',
  notFoundNote: '换个说法试试，或打热线让专员帮您找。',
  more: (count: number) => `再看 ${count} 项`,
  failed: '没能取到您的权益',
  failedNote: '可能是网络不稳，稍后再试一次。',
  empty: '您名下还没有带健康服务的保单',
  emptyNote: '保单刚生效的，一两天后再来看；也可以问您的保险公司。',
  other: (insurer: string, plan: string) => `另一份：${insurer} ${plan}`,
  handbook: '手册、医院名单和电话',
  callHotline: (number: string) => `打 ${number}`,
  matters: {
    papers: '请补材料',
    papersWhy: (service: string) => `${service} · 补上前暂停计时`,
    papersAction: '去补',
    visit: (service: string, when: string) => `${when} ${service}`,
    visitWhy: '带好身份证件，按时到',
    opens: (who: string, day: string, today: string) => `${who}的等待期${stillDays(day, today)}`,
    opensWhy: (day: string) => `${dateWithWeekday(day)}起可申请`,
    closes: (who: string, count: number, day: string) =>
      `${who}有 ${count} 项服务 ${date(day)}到期`,
    closesWhy: (day: string, today: string) =>
      `${stillDays(day, today) || '今天是最后一天'}，到期后不能再用`,
  },
} as const

/** Needs in everyday words; each shows only where it finds something. */
export const commonNeeds = [
  '我要住院',
  '挂专家号',
  '有人陪我去',
  '要做手术',
  '问问医生',
  '出院后护理',
  '去国外看病',
  '癌症筛查',
  '买药',
] as const
