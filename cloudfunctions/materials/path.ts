import { sha256 } from '../kit/digest'
import { randomText } from '../kit/ids'

/** A new path that tells nobody whose it is or what it shows. */
export const newPath = (personId: string, extension: string): string =>
  `materials/${sha256(personId).slice(0, 16)}/${randomText(24)}.${extension}`
