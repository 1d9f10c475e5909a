/** As told, without blanks and with one kind of brackets, so that typing makes no difference. */
export const plainName = (name: string): string =>
  name.replace(/\s+/gu, '').replaceAll('（', '(').replaceAll('）', ')')

/** `甲医院(乙医院)丙院区`: what stands before, inside and after the brackets. */
const BRACKETED = /^([^()]+)\(([^()]+)\)([^()]*)$/

/** With brackets, without them, and by the other name where the brackets hold one. */
function withoutBrackets(name: string): string[] {
  const parts = BRACKETED.exec(name)
  if (!parts) return [name]
  const [, before, inside, after] = parts as unknown as [string, string, string, string]
  const other = inside.endsWith('医院') ? [inside + after] : []
  return [name, before + after, ...other]
}

/** A campus printed alone stands for its hospital too, whose bare name people write; a 分院 elsewhere does not. */
const CAMPUS = /^(.{4,}?(?:医院|中心))(?:.{1,6}院区|[东西南北](?:院|区))$/

function ofWholeHospital(name: string): string[] {
  const whole = CAMPUS.exec(name)?.[1]
  return whole ? [name, whole] : [name]
}

/** Every plain name under which a printed entry is known; a slash parts two names of one hospital. */
export function namesOf(printed: string): string[] {
  const name = plainName(printed)
  return [name, ...name.split('/').flatMap(withoutBrackets).flatMap(ofWholeHospital)]
}
