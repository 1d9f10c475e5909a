/** Masks for lists and logs: enough to recognise one's own, not enough to learn another's. */

/** 王小兰 → 王*兰, 王兰 → 王*. */
export function maskName(name: string): string {
  const letters = [...name]
  if (letters.length < 2) return '*'
  const end = letters.length > 2 ? letters[letters.length - 1] : ''
  return `${letters[0]}${'*'.repeat(Math.max(1, letters.length - 2))}${end}`
}

/** Last four digits of an ID number. */
export const maskIdNumber = (idNumber: string): string =>
  `${'*'.repeat(Math.max(0, idNumber.length - 4))}${idNumber.slice(-4)}`

/** 13800001234 → 138****1234. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`
