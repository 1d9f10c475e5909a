/** How a cancelling ends, in one sentence. */
const SENTENCES = {
  free: '现在取消，占用的次数会全部退回。',
  used: '可以取消，但次数会算作已使用，不再退回。',
  forbidden: '到了这一步不能再取消；放弃的话，次数算作已使用。',
  completed: '服务已经完成，不能再取消。',
} as const

export const cancelSentence = (end: keyof typeof SENTENCES): string => SENTENCES[end]
