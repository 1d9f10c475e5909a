import type { ReasonCode } from '../contracts/vocabulary'
import type { RuleContext } from '../rules/context'
import type { Figures } from '../rules/findings'
import { dayInWords } from './dates'
import { term } from './terms'

type Sentence = (figures: Figures, context: RuleContext) => string

const from = (figures: Figures) =>
  figures.until === undefined ? '' : dayInWords(figures.until + 1)

/** Who may act for a ward: a guardian, and for the insured the policyholder too where the handbook lets them. */
const guardians = ({ case: c, edition }: RuleContext) =>
  c.beneficiary.is === 'insured' && edition.plan.applicants.policyholderForMinor
    ? '投保人或法定监护人'
    : '法定监护人'

function rightfulApplicant(context: RuleContext): string {
  const { case: c, service, edition, insuredIsWard, beneficiaryIsWard } = context
  const insured = insuredIsWard ? '被保险人的法定监护人' : '被保险人本人'
  if (c.beneficiary.is === 'insured') return insuredIsWard ? guardians(context) : insured
  if (service.applicants?.only === 'insured' || !edition.plan.applicants.relativeForSelf)
    return insured
  return `${insured}，或${beneficiaryIsWard ? '这位亲属的法定监护人' : '这位亲属本人'}`
}

/** Exclusions that need a sentence of their own; of the others the thing excluded is named. */
const EXCLUSIONS: Readonly<Record<string, string>> = {
  'no-surgery': '这项服务只给住院做过手术的人。',
  unmarried: '这个套餐只给已婚的人安排，可以换一个。',
  'setting:differs': '场合和所选的入院或出院对不上，请改成一致的。',
}

/** One sentence for each barrier: what stands, with the figures of this case, and the way out where there is one. */
const SENTENCES: Record<ReasonCode, Sentence> = {
  NOT_IN_PLAN: (_, { edition, service }) => notInPlanSentence(edition.plan.name, service.name),
  RIDER_MISSING: ({ what }) => `这项服务要附加“${what}”才有，您的保单没有附加。`,
  POLICY_NOT_EFFECTIVE: (f) => `保单还没有生效，${from(f)}起生效。`,
  POLICY_SUSPENDED: (f) => `保单从 ${dayInWords(f.on)}起中止，复效以后才能使用。`,
  POLICY_ENDED: (f) => `保单已在 ${dayInWords(f.on)}结束，服务随之结束。`,
  COOLING_OFF: (f) => `犹豫期到 ${dayInWords(f.until)}为止，过了这天才能使用。`,
  TERM_NOT_STARTED: (f) => `服务从 ${from(f)}开始，现在还不能使用。`,
  TERM_ENDED: (f) => `服务有效期到 ${dayInWords(f.on)}为止，已经过了。`,
  WAITING_PERIOD: (f) => `还在等待期，最后一天是 ${dayInWords(f.until)}，过了这天才能申请。`,
  BENEFICIARY_NOT_ALLOWED: () => '这项服务只给被保险人本人，亲属不能使用。',
  RELATION_NOT_ALLOWED: ({ what }, { edition }) =>
    `能共享的亲属是${(edition.plan.relatives?.relations ?? []).map(term).join('、')}，${what && what !== 'other' ? `${term(what)}不在其中` : '这位的关系不在其中'}。`,
  RELATIVE_NOT_DESIGNATED: ({ what, limit }) =>
    what === 'beyond-number'
      ? `最多只能指定 ${limit} 位亲属，名额已经给了更早指定的人，这位不能使用。`
      : `这位亲属还没有被指定（最多 ${limit} 位），请被保险人先办理指定。`,
  RELATIVE_OVER_AGE: ({ limit, actual }) =>
    `亲属在保单生效日不能超过 ${limit} 周岁，这位亲属当时 ${actual} 周岁。`,
  RELATIVE_WAITING_PERIOD: (f) =>
    `亲属的等待期最后一天是 ${dayInWords(f.until)}，过了这天才能申请。`,
  RELATIVE_TERM_ENDED: (f) => `这位亲属的共享期到 ${dayInWords(f.on)}为止，已经过了。`,
  APPLICANT_NOT_ALLOWED: (_, context) => `请由${rightfulApplicant(context)}来申请。`,
  GUARDIAN_REQUIRED: (_, context) =>
    `未成年人或没有完全行为能力的人，要由${guardians(context)}代为申请。`,
  AGE_NOT_ALLOWED: ({ limit, actual }) => `要满 ${limit} 周岁才能使用，现在 ${actual} 周岁。`,
  SEX_NOT_ALLOWED: ({ what }) => `这个项目只适用于${what === 'F' ? '女性' : '男性'}。`,
  QUOTA_EXHAUSTED: (f, { planService }) => {
    const unit = term(planService.quota.unit)
    const stands =
      f.what === 'leg'
        ? '这一程的次数已经用完或占用'
        : Number(f.actual) > 0
          ? `共 ${f.limit} ${unit}，还剩 ${f.actual} ${unit}，不够这次申请`
          : `共 ${f.limit} ${unit}，已经用完或占用`
    return `${stands}${f.until === undefined ? '' : `；${from(f)}起恢复`}。`
  },
  DIAGNOSIS_NOT_COVERED: ({ what }) =>
    what === 'not-first'
      ? '这项服务只针对首次确诊，复发或再次确诊不在范围内。'
      : `${term(what)}不在这项服务针对的疾病范围内。`,
  DIAGNOSIS_NOT_CONFIRMED: ({ what }) =>
    what === 'suspected'
      ? '目前是疑似，要确诊以后才能申请，请先取得诊断证明。'
      : '要先由专科医生作出诊断才能申请。',
  DIAGNOSIS_TOO_EARLY: (f, { edition }) =>
    `${dayInWords(f.on)}的诊断太早：${
      edition.plan.waiting?.restartsOnReinstatement
        ? '生效前、等待期内或中止期间'
        : '生效前或等待期内'
    }得的病，不能用于这项服务。`,
  DIAGNOSIS_RULED_OUT: () => '疑似的疾病后来已被排除，这项服务不再提供。',
  HOSPITAL_GRADE_TOO_LOW: ({ what, limit, actual }) =>
    what === 'private'
      ? '诊断要由公立医院作出，请补一份公立医院的诊断证明。'
      : `诊断要由${term(limit)}或以上的医院作出，现在这家是${term(actual)}，请到级别够的医院复诊后再申请。`,
  HOSPITAL_NOT_ALLOWED: ({ what, limit, actual }) =>
    what === 'private'
      ? '这项服务只在公立医院提供，请换一家公立医院。'
      : what === 'grade'
        ? `医院要是${term(limit)}或以上，现在这家是${term(actual)}。`
        : `${term(`ward:${actual}`)}不在这项服务的范围内，可以换一个病区。`,
  DEPARTMENT_EXCLUDED: ({ what }) => `${term(what)}不在这项服务的范围内，可以换一个科室。`,
  ADMISSION_NOTE_REQUIRED: () => '要先有希望入住的医院开出的入院通知单。',
  EXAM_ORDER_REQUIRED: () => '要先有医生开出的检查单。',
  PREREQUISITE_USED: () => '没有合用的入院通知单时要先约一次门诊，而门诊预约的次数已经用完。',
  PREREQUISITE_MISSING: ({ what, actual }) =>
    `要先${actual === 'used' ? '用过' : '申请过'}${what || '前一项服务'}，才能使用这项服务。`,
  LEAD_TIME_TOO_SHORT: (f) => `日期太近，最早可以约 ${dayInWords(f.on)}。`,
  WINDOW_CLOSED: (f) =>
    f.what === 'take'
      ? `最晚 ${dayInWords(f.on)}要用，想约的日子太晚了。`
      : `可以申请的期限到 ${dayInWords(f.on)}为止，已经过了。`,
  CITY_NOT_COVERED: ({ what }) =>
    what === 'not-urban'
      ? '只覆盖市区，城市下面的县、镇、村暂时不能提供。'
      : `${what}不在服务覆盖的城市里，可以打服务电话问问附近的城市。`,
  DISTANCE_NOT_ALLOWED: ({ what, limit, actual }) =>
    what === 'more-than'
      ? `要离开居住地 ${limit} 公里以外，现在是 ${actual} 公里。`
      : `单程不能超过 ${limit} 公里，现在是 ${actual} 公里。`,
  TRIP_TOO_LONG: ({ limit, actual }) => `行程不能超过 ${limit} 天，现在是 ${actual} 天。`,
  CONDITION_EXCLUDED: ({ what }) => EXCLUSIONS[what ?? ''] ?? `${term(what)}不在这项服务的范围内。`,
  NO_INDICATION: () => '主诊医生认为不需要住院或手术，这项服务不能安排。',
  AMOUNT_NOT_ALLOWED: ({ what, limit, actual }) =>
    what === 'above-deductible'
      ? `金额要超过免赔额 ${limit} 元，现在是 ${actual} 元。`
      : `金额最多 ${limit} 元，现在是 ${actual} 元。`,
  PRESCRIPTION_NOT_ALLOWED: ({ what, limit, actual }) =>
    what === 'in-hospital'
      ? '医院里能买到的药不在这项服务的范围内，请在医院购买。'
      : `一张处方最多开 ${limit} 天的药，现在是 ${actual} 天。`,
  DOCTOR_NOT_SELECTABLE: () => '这项服务不能点名指定某一位医生，可以说明需要的科室和专长。',
}

export const reasonSentence = (code: ReasonCode, figures: Figures, context: RuleContext): string =>
  SENTENCES[code](figures, context)

export const notInPlanSentence = (plan: string, service: string | undefined): string =>
  `“${plan}”这份计划里没有${service ?? '这项服务'}。`
