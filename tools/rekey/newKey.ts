import { keysFor, writeKeys } from '../../localcloud/keys'
import { withNewKey } from '../../sealing/keys'

/** Puts a new key in front of those of a data folder. */
export const add = (dataDir: string): void => writeKeys(dataDir, withNewKey(keysFor(dataDir)))
