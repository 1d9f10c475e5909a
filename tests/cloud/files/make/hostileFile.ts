/** Where and how a hostile file is stopped. */
export interface Stopped {
  at: 'ticket' | 'upload' | 'confirm'
  path: string
}

export interface HostileFile {
  /** Under which it lies in the folder. */
  name: string
  bytes: Buffer
  /** What the ticket is asked for; by default the file's own name and size. */
  announced: { type: string; name?: string; size?: number }
  /** `clean`: taken, and nothing of what was hidden is left. `opaque`: taken as it is, only ever downloaded. */
  becomes: 'clean' | 'opaque' | Stopped
}

export const stoppedAt = (at: Stopped['at'], path: string): Stopped => ({ at, path })

/** Refused when what was uploaded is looked at. */
export const LOOKED_AT = stoppedAt('confirm', 'fileID')
