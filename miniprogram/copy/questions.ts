/** The questions of the form by the id of their page, one a page. */
export interface QuestionCopy {
  question: string
  note?: string
  /** Why it is asked; the clause stands beside it. */
  why?: string
}

const cloudWhy = '这一项决定能不能办，按手册核对。'

export const questions = {
  'diagnosis.status': {
    question: '医生的诊断，到哪一步了？',
    note: '按手上的材料选，选错了可以改。',
    why: '这项服务看诊断办理。',
  },
  'diagnosis.category': {
    question: '诊断的是哪一类病？',
    note: '照病历或诊断证明上的病名选。',
    why: '这项服务只办手册里列明的病。',
  },
  'diagnosis.on': {
    question: '哪一天诊断的？',
    note: '看诊断证明或病理报告上的日期。',
    why: '等待期里诊断的病，手册不办。',
  },
  'diagnosis.hospitalGrade': {
    question: '诊断的医院是几级？',
    note: '医院网站或挂号单上写着，例如“三级甲等”。',
    why: '手册对诊断医院的等级有要求。',
  },
  'diagnosis.hospitalPublic': {
    question: '诊断的医院是公立的吗？',
    why: '手册只认公立医院的诊断。',
  },
  'diagnosis.first': {
    question: '这个病是第一次确诊吗？',
    why: '手册只办第一次确诊的病。',
  },
  'diagnosis.ruledOut': {
    question: '怀疑的病，后来排除了吗？',
    why: '排除以后，这项服务就不再需要了。',
  },
  admissionNote: {
    question: '手上有入院通知单吗？',
    note: '医生开的，也叫住院单、住院证。',
    why: '有没有通知单，办法不一样。',
  },
  'admissionNote.inNetwork': {
    question: '开单的医院在服务网络里吗？',
    note: '可以在手册的医院名单里查。',
    why: '网络里的医院才能直接安排。',
  },
  'admissionNote.wantedHospital': {
    question: '是您想去的那家医院开的吗？',
    why: '换一家医院，要先在那里看门诊。',
  },
  'admissionNote.ward': { question: '通知单上是哪种病房？', why: cloudWhy },
  examOrder: {
    question: '手上有检查单吗？',
    note: '医生开的检查申请，写着检查项目。',
    why: '要凭检查单安排。',
  },
  department: {
    question: '想看哪个科？',
    note: '点一个，或自己写。不确定就写病名。',
    why: '有几个科不在安排之列。',
  },
  'hospital.grade': { question: '要去的医院是几级？', why: cloudWhy },
  'hospital.public': { question: '要去的医院是公立的吗？', why: cloudWhy },
  'hospital.ward': { question: '在哪种病房？', why: cloudWhy },
  'hospital.name': { question: '是哪家医院？', note: '写全名，例如“上海瑞金医院”。' },
  city: {
    question: '在哪个城市？',
    note: '写到市，例如“上海市”。',
    why: '有的城市还没有这项服务。',
  },
  urban: { question: '是在市区吗？', why: '手册对地方有要求。' },
  wantedOn: {
    question: '希望哪一天？',
    note: '写希望的日子，专员会尽量照办。',
    why: '准备需要时间，不能更早。',
  },
  cause: { question: '是因为生病，还是意外？', why: '两种情况，等待期不一样。' },
  procedure: { question: '要做哪种手术？', why: '手册对手术的种类有要求。' },
  noIndication: {
    question: '主治医生认为需要吗？',
    note: '指住院或手术。',
    why: '医生认为不需要时，手册不安排。',
  },
  conditions: {
    question: '有下面这些情况吗？',
    note: '有几样选几样。',
    why: '有的情况不办，有的要先问清。',
  },
  'discharge.on': {
    question: '哪一天出院的？',
    note: '看出院小结上的日期。',
    why: '出院后有一段申请期限。',
  },
  'discharge.surgery': { question: '这次住院做手术了吗？', why: cloudWhy },
  'discharge.critical': {
    question: '是因为重大疾病住院的吗？',
    note: '例如癌症、心梗、脑卒中。',
    why: '次数和期限不一样。',
  },
  'nursing.kind': { question: '需要哪种护理？', why: cloudWhy },
  'nursing.invasive': {
    question: '要打针、输液这些操作吗？',
    why: '这项服务不做有创的操作。',
  },
  leg: { question: '要接送哪一程？', why: '两程各有次数。' },
  setting: { question: '在哪个环节用？', why: cloudWhy },
  distanceKm: {
    question: '单程大约多少公里？',
    note: '手机地图上查得到。',
    why: '手册对路程有要求。',
  },
  tripDays: { question: '一共去几天？', why: '太长的行程，手册不办。' },
  days: { question: '要几天？', note: '从哪天起，提交后和专员商量。' },
  amount: {
    question: '大约多少钱？',
    note: '看医院的预交金通知或费用清单。',
    why: '手册对金额有规定。',
  },
  'prescription.days': { question: '处方开了几天的药？', why: '手册对处方天数有要求。' },
  'prescription.buyableInHospital': {
    question: '这些药在医院里买得到吗？',
    why: '手册只办医院里买不到的药。',
  },
  package: { question: '选哪一项筛查？', why: '有的项目只给男性或女性。' },
  married: { question: '结婚了吗？', note: '宫颈筛查要用到。', why: '医院做这项检查前要知道。' },
  recordsUpTo: {
    question: '手上最近的病历是哪一天的？',
    note: '包括门诊病历、出院小结、检查报告。',
    why: '太早的病历，专家没法判断。',
  },
  topic: { question: '想问哪方面？', why: '有的问题不在这条线上回答。' },
  namesDoctor: {
    question: '一定要某一位医生吗？',
    note: '可以说想看的科和方向，专员按病情选专家。',
    why: '手册不接受点名。',
  },
} as const satisfies Record<string, QuestionCopy>

export type QuestionId = keyof typeof questions

export const questionCopy = (id: QuestionId): QuestionCopy => questions[id]

/** 不清楚, with what comes of it. */
export const unsureWords = {
  leadsOn: '照样往下走，专员会打电话帮您看',
  later: '先往下走，提交前补上就行',
} as const

export const wantedOnCopy = {
  label: '希望的日子',
  soonest: '越快越好',
  from: (day: string) => `最早 ${day}`,
  earliest: (day: string) => `最早 ${day}，医院和专员需要时间准备`,
  byDesk: '由专员安排最近的日子',
} as const

/** Labels and examples of fields people write in. */
export const fieldCopy = {
  hospital: { label: '医院名称', placeholder: '例如 上海瑞金医院' },
  city: { label: '城市', placeholder: '例如 苏州市' },
  department: { label: '科室', placeholder: '例如 肝胆外科', excluded: '这几个科不安排' },
  distance: { label: '单程', unit: '公里' },
  days: { label: '天数', unit: '天' },
  amount: { label: '金额', unit: '元' },
  diagnosisDay: '诊断日期',
  recordsDay: '病历日期',
  dischargeDay: '出院日期',
  noneOfThese: '都没有',
} as const
