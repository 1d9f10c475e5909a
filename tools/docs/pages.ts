import { handbooks } from '../../seeds/handbooks'
import { coverage } from './coverage'
import { rulings } from './rulings'

/** The pages of docs/ that are made from handbook data, by file name. */
export const pages = (): Record<string, string> => ({
  'coverage.md': coverage(handbooks),
  'rulings.md': rulings(handbooks),
})
