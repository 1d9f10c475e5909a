/** As it would arrive over the wire: plain JSON, undefined as null. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
