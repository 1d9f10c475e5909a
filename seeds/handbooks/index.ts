import type { Handbook } from '@shared/catalogue/types'
import { metlifeKangyue } from './metlife-kangyue/handbook'

/** Every edition of every handbook that the product knows. */
export const handbooks: Handbook[] = [metlifeKangyue]
