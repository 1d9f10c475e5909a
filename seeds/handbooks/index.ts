import type { Handbook } from '@shared/catalogue/types'
import { manulifeLexiang } from './manulife-lexiang/handbook'
import { metlifeKangyue } from './metlife-kangyue/handbook'

/** Every edition of every handbook that the product knows. */
export const handbooks: Handbook[] = [metlifeKangyue, manulifeLexiang]
