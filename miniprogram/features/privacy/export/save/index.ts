import type { Save } from './types'

/** The build keeps only one of the two. */
export const save: Save =
  process.env.TARO_ENV === 'weapp' ? require('./weapp').save : require('./h5').save
