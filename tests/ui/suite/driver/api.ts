import sharp from 'sharp'
import { documents } from '../../../../seeds/demo'
import { demoPerson } from '../../../../seeds/demo/person'
import type { PersonDocument } from '../../../../shared/contracts/documents/person'
import { TODAY } from './cloud'
import type { World } from './scenario'

type Answer = Record<string, unknown> & { ok: boolean }

const DESK = 'o-specialist'

let last = 0
const newRequestId = () => `ui-request-${++last}`

/** What others do meanwhile: asks a cloud function as anybody, past the gate. */
export async function ask<T = Answer>(
  { cloud }: Pick<World, 'cloud'>,
  name: string,
  openid: string,
  event: object,
): Promise<T> {
  const response = await fetch(`${cloud.url}/call/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
    body: JSON.stringify(event),
  })
  const answer = (await response.json()) as Answer
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`)
  return answer as T
}

/** A photo that is there already, without the app. */
export async function paper(
  world: Pick<World, 'cloud'>,
  openid: string,
  kind: string,
): Promise<string> {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#aaa' } })
    .jpeg()
    .toBuffer()
  const file = { kind, name: '1.jpg', size: bytes.length, type: 'image/jpeg' }
  const ticket = { action: 'ticket', ...file }
  const { materialId, cloudPath } = await ask<{ materialId: string; cloudPath: string }>(
    ...([world, 'materials', openid, ticket] as const),
  )
  const put = await fetch(`${world.cloud.url}/upload?path=${encodeURIComponent(cloudPath)}`, {
    ...{ method: 'PUT', headers: { 'x-wx-openid': openid } },
    body: bytes as unknown as BodyInit,
  })
  const { fileID } = (await put.json()) as { fileID: string }
  await ask(world, 'materials', openid, { action: 'confirm', materialId, fileID })
  return materialId
}

/** A husband nobody knows yet; his ID number passes every check and can be nobody's. */
export const husband = demoPerson('ui-husband', '程致远', 'M', '1980-06-01', 311)

/** The desk enters him, named on the phone by the insured of two policies. @returns the designation's id */
export async function designateHusband(world: Pick<World, 'cloud'>): Promise<string> {
  const { name, idNumber, phone } = husband
  const { designation } = await ask<{ designation: { id: string } }>(world, 'desk', DESK, {
    ...{ action: 'confirmDesignation', requestId: newRequestId() },
    ...{ policyId: 'pol-two-kangyue', relation: 'spouse', calledOn: TODAY },
    ...{ name, idNumber, phone },
  })
  return designation.id
}

/** Lets the timer fire, as it does of itself in WeChat's cloud. */
export async function fireTimer({ cloud }: Pick<World, 'cloud'>): Promise<void> {
  const response = await fetch(`${cloud.url}/timer/clock`, { method: 'POST' })
  const { ok } = (await response.json()) as Answer
  if (!ok) throw new Error('the timer failed')
}

export interface Filed {
  id: string
}

interface ToFile {
  policyId?: string
  service: string
  facts: object
  papers: string[]
  beneficiary?: object
  consents?: string[]
}

/** An application made before the scenario begins. */
export async function file(
  world: Pick<World, 'cloud'>,
  openid: string,
  { papers, policyId = 'pol-kangyue', ...rest }: ToFile,
): Promise<Filed> {
  const materials: string[] = []
  for (const kind of papers) materials.push(await paper(world, openid, kind))
  const answer = await ask<{ application: Filed }>(world, 'applications', openid, {
    ...{ action: 'submit', requestId: newRequestId(), policyId, materials },
    ...{ beneficiary: { is: 'insured' }, consents: ['health-data', 'provider'] },
    ...rest,
  })
  return answer.application
}

/** 都会康悦's visit without a diagnosis, filed by the insured. */
export const fileVisit = (world: Pick<World, 'cloud'>): Promise<Filed> =>
  file(world, 'o-insured-kangyue', {
    service: 'outpatient-appointment-open',
    facts: { department: '心内科' },
    papers: ['id-document'],
  })

/** What the answers of `confirmedTumour` come to. */
export const tumour = {
  ...{ status: 'confirmed', category: 'malignant-tumour', on: '2026-02-20' },
  ...{ hospitalGrade: '3A', hospitalPublic: true, first: true },
}

/** One act of the desk on an application, whatever its version is by now. */
export async function desk(
  world: Pick<World, 'cloud'>,
  { id }: Filed,
  action: string,
  more: object = {},
): Promise<void> {
  const { application } = await ask<{ application: { version: number } }>(world, 'desk', DESK, {
    action: 'get',
    id,
  })
  const requestId = newRequestId()
  await ask(world, 'desk', DESK, {
    ...{ action, id, requestId, version: application.version, ...more },
  })
}

/** The milestone that tells the person when and where. */
export const visitTold = { stage: 'notified', visitOn: '2026-03-20', place: '上海瑞金医院' }

/** A person as the insurer has them on record. */
export const personOnRecord = (id: string): PersonDocument => {
  const people = documents(TODAY).people as PersonDocument[]
  const person = people.find((one) => one._id === id)
  if (!person) throw new Error(`nobody is called ${id}`)
  return person
}
