import { documents } from '../../../../seeds/demo/lives'
import { demoPerson } from '../../../../seeds/demo/person'
import type { PersonDocument } from '../../../../shared/contracts/documents/person'
import type { DeskAnswer, DeskQueue } from '../../../../shared/contracts/responses/desk'
import type { Ticket } from '../../../../shared/contracts/responses/materials'
import type { AskHumanAnswer } from '../../../../shared/contracts/responses/privacy'
import { photo } from '../../functions/support/papers'
import { INSURED, newRequestId, openAppointment, RELATIVE } from '../../functions/support/requests'
import { SPECIALIST } from '../../life/support/life'
import type { CloudProcess } from './process'

/** The cloud seeds its people for the day it is in China. */
const dayInChina = (daysAgo = 0) =>
  new Date(Date.now() + 8 * 3_600_000 - daysAgo * 86_400_000).toISOString().slice(0, 10)

const people = documents(dayInChina()).people as PersonDocument[]
const mother = people.find(({ _id }) => _id === 'p-kangyue-mother')!
/** Named on the phone: nobody the demo knows. */
const named = demoPerson('x', '赵建国', 'M', '1990-04-04', 501)
const NEW_PHONE = '19900009876'

const numbersOf = ({ idNumber, phone }: PersonDocument) => [idNumber, phone]

/** Everything in this life that must stand nowhere in clear. */
export const SECRETS = [
  ...people.filter(({ _id }) => _id !== 'p-kangyue-mother').flatMap(numbersOf),
  ...people.map(({ name }) => name),
  ...numbersOf(mother),
  ...[named.name, ...numbersOf(named), NEW_PHONE],
  // Diagnoses, as people and desk tell them and as facts have them.
  ...['肺腺癌', '肝转移', '乳腺癌', '甲状腺', '多发结节', 'malignant-tumour', '肿瘤内科'],
]

/** An act that must succeed: else this life would tell less than it seems to. */
async function act<T = object>(cloud: CloudProcess, openid: string, name: string, event: object) {
  const answer = await cloud.call<T>(name, openid, { requestId: newRequestId(), ...event })
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`)
  return answer
}

async function tellingPaper(cloud: CloudProcess, kind: string, name: string): Promise<string> {
  const bytes = await photo()
  const asked = { action: 'ticket', kind, name, size: bytes.length, type: 'image/jpeg' }
  const ticket = await cloud.call<Ticket>('materials', INSURED, asked)
  const { fileID } = await cloud.upload(INSURED, ticket.cloudPath, bytes)
  const { materialId } = ticket
  await cloud.call('materials', INSURED, { action: 'confirm', materialId, fileID })
  return materialId
}

async function bindMother(cloud: CloudProcess): Promise<void> {
  const { name, idNumber, phone } = mother
  await cloud.call('account', 'o-stranger', { action: 'sendCode', phone })
  const proof = { by: 'wechat', code: `local-${phone}` }
  const claim = { action: 'bind', name, idNumber, phone, proof }
  await cloud.call('account', 'o-stranger', { ...claim, name: `${name}兰` })
  await act(cloud, 'o-stranger', 'account', claim)
  await act(cloud, 'o-stranger', 'account', {
    action: 'changePhone',
    phone: NEW_PHONE,
    proof: { by: 'wechat', code: `local-${NEW_PHONE}` },
  })
}

async function apply(cloud: CloudProcess): Promise<string> {
  const materials = [
    await tellingPaper(cloud, 'id-document', `${people[0]!.name} 身份证.jpg`),
    await tellingPaper(cloud, 'pathology-report', '肺腺癌 病理报告.jpg'),
  ]
  const filing = {
    action: 'submit',
    ...openAppointment(materials),
    facts: {
      department: '肿瘤内科',
      topic: '肺腺癌 肝转移',
      diagnosis: { status: 'confirmed', category: 'malignant-tumour' },
    },
    consents: ['health-data', 'provider'],
    requestId: newRequestId(),
  }
  const { application } = await act<{ application: { id: string } }>(
    cloud,
    INSURED,
    'applications',
    filing,
  )
  await cloud.call('applications', INSURED, filing)
  return application.id
}

async function workOn(cloud: CloudProcess, id: string): Promise<void> {
  const desk = async (action: string, more: object = {}) => {
    const { application } = await cloud.call<DeskAnswer>('desk', SPECIALIST, { action: 'get', id })
    await act(cloud, SPECIALIST, 'desk', { action, id, version: application.version, ...more })
  }
  await cloud.call<DeskQueue>('desk', SPECIALIST, { action: 'queue' })
  await desk('accept')
  await desk('askFor', { kinds: ['lab-report'], words: '请补乳腺癌的基因检测' })
  const materials = [await tellingPaper(cloud, 'lab-report', '甲状腺 彩超.jpg')]
  await act(cloud, INSURED, 'applications', { action: 'supplement', id, materials })
  await desk('decline', { reasonCode: 'OTHER', words: '多发结节，医院不收' })
}

async function askAndAnswer(cloud: CloudProcess): Promise<void> {
  const { enquiry } = await act<AskHumanAnswer>(cloud, INSURED, 'privacy', {
    action: 'askHuman',
    about: { kind: 'other' },
    words: `我是${people[0]!.name}，肺腺癌为什么不能办？`,
  })
  await act(cloud, SPECIALIST, 'desk', {
    action: 'answerEnquiry',
    id: enquiry.id,
    version: 1,
    words: '肝转移另有办法，会打电话给您',
  })
}

/** A life in which people tell names, numbers and illnesses at every door that takes words. */
export async function liveTalkatively(cloud: CloudProcess): Promise<string> {
  await bindMother(cloud)
  const id = await apply(cloud)
  await workOn(cloud, id)
  await askAndAnswer(cloud)
  const { name, idNumber, phone } = named
  await act(cloud, SPECIALIST, 'desk', {
    action: 'confirmDesignation',
    policyId: 'pol-cpic',
    relation: 'parent',
    calledOn: dayInChina(1),
    ...{ name, idNumber, phone },
  })
  await cloud.call('desk', SPECIALIST, { action: 'findInsured', idNumber: mother.idNumber })
  await cloud.call('privacy', INSURED, { action: 'export' })
  await cloud.call('applications', RELATIVE, { action: 'get', id })
  await cloud.post('/timer/clock')
  return id
}
