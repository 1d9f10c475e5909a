/** Id of an element that a clause's chip can lead to. */
export const placeOf = (clause: string): string => `place-${clause.replace(/[^\p{L}\d]+/gu, '-')}`

export const LINES = 'handbook-lines'
export const RULINGS = 'handbook-rulings'
