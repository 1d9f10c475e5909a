import { toDay } from '../../shared/calendar'
import type { Edition } from '../../shared/catalogue/compile'
import type { Line } from '../../shared/catalogue/types'
import type { PersonDocument } from '../../shared/contracts/documents/person'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import type { DesignateRequest } from '../../shared/contracts/requests/relatives'
import type { Designated } from '../../shared/contracts/responses/relatives'
import { dayInWords } from '../../shared/wording/dates'
import { term } from '../../shared/wording/terms'

/** The line by which relatives of a plan are named; undefined where no call is needed. */
export function lineOf({ handbook, plan }: Edition): Line | undefined {
  const byCall = plan.relatives?.byCall
  return byCall && handbook.lines[byCall.line]
}

/** What the insured says on the phone: what the handbook has the desk record. */
export const sayingOf = (
  { number }: PolicyDocument,
  { name, idNumber, phone, relation }: DesignateRequest,
  { birthDate }: Pick<PersonDocument, 'birthDate'>,
): NonNullable<Designated['call']>['say'] => [
  { label: '要办的事', text: '指定共享服务的亲属' },
  { label: '保单号', text: number },
  { label: '亲属姓名', text: name },
  { label: '和您的关系', text: term(relation) },
  { label: '身份证号', text: idNumber },
  { label: '出生日期', text: dayInWords(toDay(birthDate)) },
  { label: '手机号', text: phone },
]
