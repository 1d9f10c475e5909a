import type { Diagnosis, Facts } from '@shared/contracts/facts'
import type { FactName } from '@shared/contracts/vocabulary'
import {
  categoryWords,
  causeWords,
  conditionWords,
  firstWords,
  gradeWords,
  indicationWords,
  ownershipWords,
  procedureWords,
  statusWords,
} from './answers/illness'
import {
  departmentWords,
  legWords,
  namesDoctorWords,
  nursingWords,
  packageWords,
  settingWords,
  topicWords,
  urbanWords,
  wardWords,
} from './answers/visit'
import { dateInYear } from './dates'
import { factCopy } from './missing'

/** Facts that may still lack members, as a form has them while it is filled. */
export type FactsInWords = Omit<Facts, 'diagnosis'> & { diagnosis?: Partial<Diagnosis> }

type Parts = (string | false | undefined)[]
type Told<N extends FactName> = NonNullable<FactsInWords[N]>

const day = (on: string | undefined) => on && dateInYear(on.slice(0, 10))
const yes = (value: boolean | undefined, is: string, isNot: string) =>
  value === undefined ? undefined : value ? is : isNot

const words: { [N in FactName]: (told: Told<N>) => Parts } = {
  diagnosis: ({ status, category, on, hospitalGrade, hospitalPublic, first, ruledOut }) => [
    status && statusWords[status].words,
    category && categoryWords[category].words,
    day(on),
    hospitalGrade && gradeWords[hospitalGrade].words,
    yes(hospitalPublic, ownershipWords.yes.words, ownershipWords.no.words),
    yes(first, firstWords.yes.words, firstWords.no.words),
    ruledOut && '后来排除了',
  ],
  admissionNote: ({ inNetwork, wantedHospital, ward }) => [
    '有',
    inNetwork && '网络医院开的',
    wantedHospital && '想去的医院开的',
    ward && wardWords[ward].words,
  ],
  examOrder: (told) => [told ? '有' : '没有'],
  department: (told) => [departmentWords[told] ?? told],
  hospital: ({ name, grade, public: isPublic, ward }) => [
    name,
    grade && gradeWords[grade].words,
    yes(isPublic, ownershipWords.yes.words, ownershipWords.no.words),
    ward && wardWords[ward].words,
  ],
  city: (told) => [told],
  urban: (told) => [told ? urbanWords.yes.words : urbanWords.no.words],
  wantedOn: (told) => [day(told)],
  cause: (told) => [causeWords[told].words],
  procedure: (told) => [procedureWords[told].words],
  noIndication: (told) => [indicationWords[told ? 'not-needed' : 'needed'].words],
  conditions: (told) =>
    told.length > 0 ? told.map((one) => conditionWords[one].words) : ['都没有'],
  discharge: ({ on, critical, surgery }) => [
    day(on),
    yes(critical, '重大疾病', '不是重大疾病'),
    yes(surgery, '做了手术', '没做手术'),
  ],
  nursing: ({ kind, invasive }) => [
    kind && nursingWords[kind].words,
    yes(invasive, '要打针、输液', '不打针、输液'),
  ],
  leg: (told) => [legWords[told].words],
  setting: (told) => [settingWords[told].words],
  distanceKm: (told) => [`${told} 公里`],
  tripDays: (told) => [`${told} 天`],
  days: (told) => [`${told} 天`],
  amount: (told) => [`${told.toLocaleString('zh-CN')} 元`],
  prescription: ({ days, buyableInHospital }) => [
    days !== undefined && `${days} 天的药`,
    yes(buyableInHospital, '医院里买得到', '医院里买不到'),
  ],
  package: (told) => [packageWords[told].words],
  married: (told) => [told ? '已婚' : '未婚'],
  recordsUpTo: (told) => [day(told)],
  topic: (told) => [topicWords[told]?.words ?? told],
  namesDoctor: (told) => [namesDoctorWords[told ? 'yes' : 'no'].words],
}

export interface FactRow {
  fact: FactName
  name: string
  /** Parts to be joined by dots, the first the weightiest. */
  words: string[]
}

/** What was told of one fact, in words; empty while nothing was. */
export function factWords(fact: FactName, facts: FactsInWords): string[] {
  const told = facts[fact]
  if (told === undefined) return []
  if (told === null) return ['没有']
  const parts = (words[fact] as (value: unknown) => Parts)(told)
  return parts.filter((part): part is string => Boolean(part))
}

/** All that was told, fact by fact. */
export const factRows = (facts: FactsInWords): FactRow[] =>
  (Object.keys(words) as FactName[]).flatMap((fact) => {
    const told = factWords(fact, facts)
    return told.length > 0 ? [{ fact, name: factCopy(fact).words, words: told }] : []
  })
