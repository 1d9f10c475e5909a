/** The handbook sets no waiting period for these (Z1). */
export const NO_WAITING = [
  'anhuijian-checkup',
  'video-consult',
  'text-consult',
  'emergency-rescue',
  'post-surgery-counselling',
]
