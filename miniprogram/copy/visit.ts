export const rescheduleCopy = {
  row: '如果要改日期',
  rowNote: '先看能不能改，不会马上改',
  title: '换一天',
  closed: '现在不能改日期',
  loading: '正在核对条款',
  failed: '没核对成，请再试一次',
  free: '现在改不算用掉次数。改了以后，专员重新安排。',
  notFree: '现在改会算用掉一次。请打热线和专员商量。',
  day: '希望哪一天',
  hint: '太近的日子可能来不及安排',
  dayFirst: '请先选一天',
  submit: '改到这一天',
  keep: '不改',
  done: '日期改好了',
} as const

export const remindCopy = {
  row: '有进展时微信提醒我',
  rowNote: '微信规定：点一次，提醒一次',
  taken: '好的，有进展会在微信里告诉您',
  refused: '没有打开提醒，进展随时在这里看',
  failed: '没有打开提醒，请再试一次',
} as const

export const calendarCopy = {
  row: '加到手机日历',
  rowNote: '前一天会提醒您',
  added: '加好了',
  notAdded: '没有加上',
  tomorrow: (service: string) => `明天：${service}`,
  file: (day: string) => `就诊-${day}.ics`,
} as const
