import { readFileSync } from 'node:fs'

const DATA = /^data:[^,]*;base64,/

/** A phone's temporary file: here a file of this machine, or a data: address. */
export const bytesOf = (path: string): Buffer =>
  DATA.test(path) ? Buffer.from(path.replace(DATA, ''), 'base64') : readFileSync(path)
