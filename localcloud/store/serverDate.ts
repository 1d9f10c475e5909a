/** Puts the cloud's time where the SDK wrote `db.serverDate({offset})`. Offsets are milliseconds. */
export function withServerDates<T>(value: T, now: number): T {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => withServerDates(item, now)) as T
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  const object = value as Record<string, unknown>
  if ('$tcb_server_date' in object) {
    const { offset = 0 } = (object.$tcb_server_date ?? {}) as { offset?: number }
    return new Date(now + Number(offset)) as T
  }
  for (const key of Object.keys(object)) object[key] = withServerDates(object[key], now)
  return value
}
