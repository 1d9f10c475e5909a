/** An id to spread, or nothing: in a browser Taro writes a missing id out as "undefined". */
export const named = (id: string | undefined): { id?: string } => (id ? { id } : {})
