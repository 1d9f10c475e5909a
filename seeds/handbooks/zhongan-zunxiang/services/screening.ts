import type { Service } from '@shared/catalogue/types'
import type { ScreeningPackage } from '@shared/contracts/vocabulary'
import { idDocument, service, untilScheduled } from '../common'

const HOME_KITS: ScreeningPackage[] = ['home-fobt', 'home-hp', 'home-colorectal']
const WOMEN_ONLY: ScreeningPackage[] = ['breast', 'cervix', 'endometrium']
const CHECK_UPS: ScreeningPackage[] = [
  ...WOMEN_ONLY,
  'lung',
  'liver',
  'prostate',
  'thyroid',
  'bladder',
  'kidney',
  'stomach',
  'colorectum',
]

const packages = '癌症早筛 二 套餐'

export const screening: Service[] = [
  service({
    id: 'cancer-screening',
    name: '癌症早筛优选',
    short: '癌症早筛',
    family: 'screening',
    icon: 'search-scan',
    summary: '没有不舒服时，选一项防癌体检，或者选一个寄到家的检测盒。',
    keywords: ['体检', '防癌', '筛查', '早筛', '检测盒'],
    source: '癌症早筛 一',
    line: 'screening',
    onlyInsured: '癌症早筛 二',
    waiting: '癌症早筛 二',
    conditions: [
      { rule: 'package', source: packages },
      { rule: 'excluded-conditions', any: ['symptoms'], source: '癌症早筛 一' },
      { rule: 'age', atLeast: 18, when: { packageIn: CHECK_UPS }, source: '癌症早筛 一' },
      { rule: 'sex', only: 'F', when: { packageIn: WOMEN_ONLY }, source: packages },
      { rule: 'sex', only: 'M', when: { packageIn: ['prostate'] }, source: packages },
      { rule: 'married', when: { packageIn: ['cervix'] }, source: packages },
    ],
    materials: [idDocument('癌症早筛 四', '体检当天也要带身份证')],
    steps: [
      { title: '小程序里进“我的权益”，点癌症早筛', source: '癌症早筛 三' },
      { title: '选套餐、机构和时间，或填收货地址', source: '癌症早筛 三' },
      { title: '按时体检，或在家取样', source: '癌症早筛 三' },
      { title: '在小程序里看报告', detail: '体检后 7–10 个工作日', source: '癌症早筛 三' },
    ],
    cancelling: untilScheduled('癌症早筛 五'),
    notes: [
      { text: '防癌体检和居家检测一年里任选一项。', source: '癌症早筛 一' },
      {
        when: { packageIn: ['lung'] },
        text: '胸部 CT 有辐射，怀孕、备孕、哺乳期请不要做。',
        source: '癌症早筛 四',
      },
      {
        when: { packageIn: WOMEN_ONLY },
        text: '妇科检查要避开生理期；没有性生活的请告诉机构跳过这些项目。',
        source: '癌症早筛 四',
      },
      {
        when: { packageIn: ['home-fobt', 'colorectum'] },
        text: '查便隐血前三天少吃肉、动物血、肝和深绿色菜，也别吃铁剂和维生素 C。',
        source: '癌症早筛 四',
      },
      {
        when: { packageIn: HOME_KITS },
        text: '检测盒全国都寄；要寄回样本的，扫说明书上的码约上门取件。',
        source: '癌症早筛 三',
      },
      {
        when: { packageIn: CHECK_UPS },
        text: '体检前一天清淡饮食、不喝酒，晚上八点后空腹；早上九点前到。',
        source: '癌症早筛 四',
      },
      {
        text: '能约的城市和机构以预约页面为准；过期要改约请打 400-6762-960。',
        source: '癌症早筛 五',
      },
      { text: '筛查结果不能当作诊断。', source: '癌症早筛 二 注' },
    ],
  }),
  service({
    id: 'anhuijian-checkup',
    name: '安惠检（折扣体检）',
    short: '安惠检',
    family: 'screening',
    icon: 'gift',
    summary: '以专属优惠价买四大连锁体检中心的套餐，份数不限。',
    keywords: ['体检', '折扣', '优惠', '美年', '爱康'],
    source: '安惠检 一',
    line: 'checkup',
    onlyInsured: '安惠检 一',
    waiting: { none: true, source: '安惠检 四1' },
    materials: [],
    steps: [
      { title: '“众安健康”公众号里进保单的体检折扣', source: '安惠检 四1' },
      { title: '选机构、套餐和加项，付款', source: '安惠检 四2' },
      { title: '收到短信后，带身份证按时去', source: '安惠检 四2' },
      {
        title: '收到报告短信',
        detail: '体检后 5–7 个工作日',
        workingDays: 7,
        source: '安惠检 四2',
      },
    ],
    cancelling: [{ freeAhead: { hours: 24 }, after: 'used', source: '安惠检 四5' }],
    notes: [
      { text: '这是自己付款的优惠，由禾连健康提供。', source: '安惠检 一' },
      { text: '退款要审核：体检日前 1–3 个工作日，过了体检日 3–5 个。', source: '安惠检 四5' },
      { text: '要空腹；怀孕、备孕、哺乳期不做 CT、碳 14 这类检查。', source: '安惠检 五' },
    ],
  }),
]
