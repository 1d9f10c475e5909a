const shapes: [RegExp, string][] = [
  [/^(\d{4})(\d{4})$/, '$1 $2'],
  [/^(400|800)(\d{3})(\d{4})$/, '$1 $2 $3'],
  [/^(1\d{2})(\d{4})(\d{4})$/, '$1 $2 $3'],
  [/^(0\d{2})(\d{4})(\d{4})$/, '$1 $2 $3'],
]

/** A number in groups, as it is read aloud: 9516 9038. */
export const phoneWords = (number: string): string => {
  const shape = shapes.find(([pattern]) => pattern.test(number))
  return shape ? number.replace(shape[0], shape[1]) : number
}
