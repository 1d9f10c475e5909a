import type { Handbook } from '@shared/catalogue/types'
import { cpicLanben } from './cpic-lanben/handbook'
import { manulifeLexiang } from './manulife-lexiang/handbook'
import { metlifeHuikangjian } from './metlife-huikangjian/handbook'
import { metlifeKangyue } from './metlife-kangyue/handbook'
import { zhonganZunxiang } from './zhongan-zunxiang/handbook'

/** Every edition of every handbook that the product knows. */
export const handbooks: Handbook[] = [
  metlifeKangyue,
  metlifeHuikangjian,
  manulifeLexiang,
  cpicLanben,
  zhonganZunxiang,
]
