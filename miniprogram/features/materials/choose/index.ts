import type { Choose } from './types'

export type { Picked, Source } from './types'

/** The build keeps only one of the two. */
export const choose: Choose =
  process.env.TARO_ENV === 'weapp' ? require('./weapp').choose : require('./h5').choose
