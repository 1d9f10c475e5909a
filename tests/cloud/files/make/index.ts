import type { HostileFile } from './hostileFile'
import { lies } from './lies'
import { papers } from './papers'
import { broken, doubleFaced } from './pictures'
import { strangers } from './strangers'

export type { HostileFile } from './hostileFile'

/** Every file that someone might send to harm whoever opens it, or the cloud itself. */
export const hostileFiles = async (): Promise<HostileFile[]> => [
  ...(await doubleFaced()),
  ...(await broken()),
  ...(await strangers()),
  ...papers(),
  ...(await lies()),
]
