/** A file the person picked, not yet sent. */
export interface Picked {
  /** Temporary path on the phone, or a blob: address in a browser. */
  path: string
  name: string
  /** Bytes. */
  size: number
  /** MIME type; empty where it cannot be told. */
  type: string
}

export type Source = 'camera' | 'album' | 'file'

/** Resolves with nothing when the person turns back. */
export type Choose = (source: Source, most: number) => Promise<Picked[]>
