import { type Area, scenario } from '../driver/scenario'
import { BenefitsPage } from '../pages/benefits'

/** Name, status and number of each service, as the list shows them to one person. */
const list = (as: string, who: string, lines: string[], groups: string[] = []) =>
  scenario(as, `${who}: every service says how it stands`, async ({ app }) => {
    const page = await new BenefitsPage(app).shown()
    await page.unfold(...groups)
    const services = await page.services()
    expect(lines.filter((line) => !services.includes(line))).toEqual([])
  })

const KANGYUE_OPEN = [
  '专家门诊预约 可申请 剩 1 次 1',
  '门诊预约·免确诊 可申请 剩 1 次 1',
  '住院协调 可申请 剩 1 次 1',
  '手术协调 可申请 剩 1 次 1',
  '导医陪诊 可申请 剩 1 次 1',
  '国际专家会诊 可申请 剩 1 次 1',
  '海外就医协调 可申请 剩 1 次 1',
  '电话医生 不限次 现在可拨',
  '图文问诊 不限次 现在可问',
  '上门护理指导 可申请 剩 2 次 2',
]
const KANGYUE_NAMES = KANGYUE_OPEN.map((line) => line.split(' ')[0])

export const lists: Area = {
  area: 'the list of services',
  scenarios: [
    list('o-insured-kangyue', 'past the waiting', KANGYUE_OPEN),
    list(
      'o-insured-waiting',
      'in the waiting of 30 days',
      KANGYUE_NAMES.map((name) => `${name} 3 月 20 日起可用（等待期）`),
    ),
    list(
      'o-insured-reinstated',
      'reinstated ten days ago, in the second waiting',
      KANGYUE_NAMES.map((name) => `${name} 3 月 30 日起可用（等待期）`),
    ),
    list('o-relative-past-waiting', 'a designated husband', [
      '专家门诊预约 可申请 剩 1 次 1',
      '门诊预约·免确诊 亲属不能用这项',
      '住院协调 不能由您来申请',
      '手术协调 不能由您来申请',
      '导医陪诊 可申请 剩 1 次 1',
      '电话医生 亲属不能用这项',
      '图文问诊 亲属不能用这项',
      '上门护理指导 可申请 剩 2 次 2',
    ]),
    list('o-guardian-of-minor', 'the guardian of a child', KANGYUE_OPEN),
    list('o-insured-huikangjian', '都汇康健', [
      '门诊陪诊预约 可申请 剩 1 次 1',
      '住院协调 可申请 剩 1 次 1',
      '手术协调 可申请 剩 1 次 1',
      '会诊后门诊 要先用另一项服务',
      '全球会诊 可申请 剩 1 次 1',
      '海外就医安排 可申请 剩 1 次 1',
    ]),
    list('o-insured-manulife', '乐享安康', [
      '专家门诊协调 可申请 剩 1 次 1',
      '住院手术协调 可申请 剩 1 次 1',
      '国际二次诊疗 可申请 剩 1 次 1',
      '电话医生 不限次 现在可拨',
    ]),
    list('o-insured-cpic', '太保蓝本', [
      '重疾三甲专家 可申请 剩 5 次 5',
      '重疾陪诊 可申请 剩 5 次 5',
      '健康咨询 不限次 现在可问',
      '120 急救补贴 可申请 剩 5 次 5',
    ]),
    list('o-insured-zhongan', '尊享e生 with every rider', [
      '专家门诊 可申请 剩 1 次 1',

      '住院护工 可申请 剩 30 天 30',
      '医疗垫付 可申请 不限次',
    ]),
  ],
}
