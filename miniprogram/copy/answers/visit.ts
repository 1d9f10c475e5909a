import type {
  HospitalWard,
  Leg,
  NursingKind,
  ScreeningPackage,
  Setting,
} from '@shared/contracts/vocabulary'
import type { AnswerWords } from './illness'

export const wardWords: Record<HospitalWard, AnswerWords> = {
  ordinary: { words: '普通病房' },
  special: { words: '特需病房' },
  vip: { words: 'VIP 病房' },
  international: { words: '国际部' },
  observation: { words: '急诊留观' },
}

export const legWords: Record<Leg, AnswerWords> = {
  admission: { words: '去医院住院' },
  discharge: { words: '出院回家' },
}

export const settingWords: Record<Setting, AnswerWords> = {
  outpatient: { words: '看门诊' },
  admission: { words: '办入院' },
  inpatient: { words: '住院期间' },
  discharge: { words: '办出院' },
}

export const nursingWords: Record<NursingKind, AnswerWords> = {
  basic: { words: '基础护理', example: '喂食、翻身、擦浴' },
  advanced: { words: '高级护理', example: '换药、管路照看' },
  specialty: { words: '专病护理', example: '造口、伤口、康复训练' },
}

export const invasiveWords: Record<'yes' | 'no', AnswerWords> = {
  yes: { words: '要', example: '例如打针、输液、插管' },
  no: { words: '不要' },
}

export const packageWords: Record<ScreeningPackage, AnswerWords> = {
  lung: { words: '肺' },
  liver: { words: '肝' },
  breast: { words: '乳腺' },
  cervix: { words: '宫颈' },
  prostate: { words: '前列腺' },
  thyroid: { words: '甲状腺' },
  bladder: { words: '膀胱' },
  endometrium: { words: '子宫内膜' },
  kidney: { words: '肾' },
  stomach: { words: '胃' },
  colorectum: { words: '肠' },
  'home-fobt': { words: '居家便隐血检测' },
  'home-hp': { words: '居家幽门螺杆菌检测' },
  'home-colorectal': { words: '居家肠癌基因检测' },
}

/** Departments that the rules know by an id; any other is told by its Chinese name. */
export const departmentWords: Record<string, string> = {
  obstetrics: '产科',
  emergency: '急诊科',
  'cosmetic-dentistry': '口腔美容科',
  'reproductive-centre': '生殖中心',
  'medical-technology': '医技科室（检验、影像等）',
  psychiatry: '精神心理科',
}

/** Departments people ask for most, offered to tap. */
export const commonDepartments = [
  '肿瘤科',
  '心内科',
  '神经内科',
  '呼吸科',
  '消化科',
  '乳腺外科',
  '甲状腺外科',
  '骨科',
  '妇科',
  '泌尿外科',
  '肾内科',
  '血液科',
] as const

export const topicWords: Record<string, AnswerWords> = {
  general: { words: '身体上的问题', example: '例如报告怎么看、药怎么吃、该看哪个科' },
  mental: { words: '心理或精神方面', example: '例如焦虑、抑郁、失眠、精神科用药' },
}

/** Words for yes-or-no facts of their own. */
export const yesNoWords: Record<'yes' | 'no', AnswerWords> = {
  yes: { words: '是' },
  no: { words: '不是' },
}

/** A paper at hand: the note of admission, the order of an examination. */
export const haveWords: Record<'yes' | 'note' | 'order', AnswerWords> = {
  yes: { words: '有', example: '医生已经开了' },
  note: { words: '没有', example: '也能往下走，先看怎么办理' },
  order: { words: '没有', example: '先请医生开一张' },
}

export const urbanWords: Record<'yes' | 'no', AnswerWords> = {
  yes: { words: '在市区' },
  no: { words: '在郊区、县城或乡村' },
}

export const namesDoctorWords: Record<'yes' | 'no', AnswerWords> = {
  no: { words: '不一定', example: '由专员按病情选专家' },
  yes: { words: '一定要某一位' },
}

/** Cities offered to tap. */
export const commonCities = [
  '北京市',
  '上海市',
  '广州市',
  '深圳市',
  '杭州市',
  '南京市',
  '成都市',
  '武汉市',
] as const
