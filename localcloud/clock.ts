/** The time of this cloud: real time, moved by an offset that tests may set. It keeps running. */
export class Clock {
  offsetMs = 0

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.offsetMs
  }

  /** @param moment ISO 8601 with zone, or milliseconds; null returns to real time */
  set(moment: string | number | null): boolean {
    if (moment === null) {
      this.offsetMs = 0
      return true
    }
    const at = typeof moment === 'number' ? moment : zoned(moment)
    if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return false
    this.offsetMs = Math.round(at - Date.now())
    return true
  }

  /** The civil date in China, where the product lives. */
  today(): string {
    return new Date(this.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  }
}

/** A date alone means its first moment in China. */
function zoned(text: string): number {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Date.parse(`${text}T00:00:00+08:00`)
  return /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN
}
