/** Compares two texts by their characters, as `sort` asks: civil dates come in the order of time. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
