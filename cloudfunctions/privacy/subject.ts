import { beneficiariesFor } from '../../shared/application/standing'
import type { Correctable, EnquiryAbout } from '../../shared/contracts/requests/privacy'
import type { ReasonCode } from '../../shared/contracts/vocabulary'
import type { Member } from '../kit/action'
import { editionOf } from '../kit/application/summary'
import { editionFor } from '../kit/catalogue'
import { notFound } from '../kit/errors'
import { applications } from '../kit/repositories/applications'
import { policies } from '../kit/repositories/policies'
import { theirs } from './theirs'

const FIELDS: Record<Correctable, string> = {
  name: '姓名',
  idNumber: '身份证号',
  phone: '手机号',
  birthDate: '出生日期',
  sex: '性别',
  policy: '保单信息',
  relatives: '亲属信息',
  application: '申请内容',
  material: '材料',
  other: '其他信息',
}

type Decided = Extract<EnquiryAbout, { kind: 'decision' }>

async function aboutDecision(
  { policyId, service, code }: Decided,
  { personId, now }: Member,
): Promise<string> {
  const policy = await policies.get(policyId)
  const isTheirs = policy && beneficiariesFor(policy, personId, now.day).length > 0
  const edition = isTheirs ? editionFor(policy, now.day) : undefined
  const name = edition?.offers.get(service)?.service.name
  if (!name) throw notFound()
  return code ? `${name}：${WORDS[code] ?? '判定结果'}` : `${name}：判定结果`
}

/** The reasons that people ask about most, in words; the code itself goes with the enquiry. */
const WORDS: Partial<Record<ReasonCode, string>> = {
  WAITING_PERIOD: '等待期',
  RELATIVE_WAITING_PERIOD: '亲属等待期',
  QUOTA_EXHAUSTED: '次数用完',
  DIAGNOSIS_NOT_COVERED: '诊断不在范围内',
  DIAGNOSIS_NOT_CONFIRMED: '诊断未确诊',
  HOSPITAL_NOT_ALLOWED: '医院不在范围内',
  HOSPITAL_GRADE_TOO_LOW: '医院等级',
  RELATION_NOT_ALLOWED: '亲属关系',
  RELATIVE_OVER_AGE: '亲属年龄',
  AGE_NOT_ALLOWED: '年龄',
  CONDITION_EXCLUDED: '除外情形',
  POLICY_SUSPENDED: '保单中止',
  POLICY_ENDED: '保单终止',
}

/**
 * What an enquiry is about, in plain Chinese.
 * @throws Refusal NOT_FOUND alike for what is absent and what is another's
 */
export async function subjectOf(about: EnquiryAbout, member: Member): Promise<string> {
  if (about.kind === 'decision') return aboutDecision(about, member)
  if (about.kind === 'correction') return `更正${FIELDS[about.field]}`
  if (about.kind === 'other') return '其他问题'
  const application = await applications.get(about.id)
  if (!application || (await theirs([application], member)).length === 0) throw notFound()
  const { offers } = editionOf(application)
  return `申请：${offers.get(application.service)?.service.name ?? application.service}`
}
