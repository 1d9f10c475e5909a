import type { MaterialKind } from '../vocabulary'

export interface Ticket {
  materialId: string
  cloudPath: string
}

export interface MaterialView {
  id: string
  kind: MaterialKind
  name: string
  /** Bytes as stored. */
  size: number
  type: string
  status: 'ticketed' | 'confirmed' | 'removed'
}

/** Answer of `materials.link`. */
export interface MaterialLink {
  url: string
  /** Seconds. */
  expiresIn: number
}
