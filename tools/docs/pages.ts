import { handbooks } from '../../seeds/handbooks'
import { ACCESS } from '../../tests/cloud/access/table'
import { access } from './access'
import { coverage } from './coverage'
import { rulings } from './rulings'

/** The pages of docs/ that are made from data, by file name. */
export const pages = (): Record<string, string> => ({
  'access.md': access(ACCESS),
  'coverage.md': coverage(handbooks),
  'rulings.md': rulings(handbooks),
})
