import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { type KeyTexts, newKeys } from '../sealing/keys'

const fileIn = (dataDir: string) => join(dataDir, 'keys.json')

/** On the disk before anything is sealed with them: without its keys a data folder is lost. */
export function writeKeys(dataDir: string, keys: KeyTexts): void {
  const draft = `${fileIn(dataDir)}.draft`
  const file = openSync(draft, 'w', 0o600)
  writeSync(file, `${JSON.stringify(keys, null, 2)}\n`)
  fsyncSync(file)
  closeSync(file)
  renameSync(draft, fileIn(dataDir))
}

/** The keys of a data folder: given ones, else its own, made once; only its owner may read them. */
export function keysFor(dataDir: string, given?: KeyTexts): KeyTexts {
  if (given) return given
  if (!existsSync(fileIn(dataDir))) writeKeys(dataDir, newKeys())
  return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as KeyTexts
}
