import type { BeneficiaryOption } from '@shared/contracts/responses/benefits'
import type { Relation, Sex } from '@shared/contracts/vocabulary'

type Person = BeneficiaryOption

/** By the relative's sex: female, male, not known. */
const words: Record<Relation, [string, string, string]> = {
  parent: ['母亲', '父亲', '父母'],
  spouse: ['妻子', '丈夫', '配偶'],
  child: ['女儿', '儿子', '子女'],
  grandparent: ['祖辈', '祖辈', '祖辈'],
  grandchild: ['孙女', '孙子', '孙辈'],
  sibling: ['姐妹', '兄弟', '兄弟姐妹'],
  other: ['亲属', '亲属', '亲属'],
}

export const relationWords = (relation: Relation, sex?: Sex): string =>
  words[relation][sex === 'F' ? 0 : sex === 'M' ? 1 : 2]

/** Key of a person within a policy: `insured`, or the id of the designation. */
export const personKey = (person: { is: 'insured' } | { is: 'relative'; id: string }): string =>
  person.is === 'insured' ? 'insured' : person.id

/** 我, 母亲, 被保险人 */
export const personWord = (person: Person): string => {
  if (person.self) return '我'
  return person.is === 'insured' ? '被保险人' : relationWords(person.relation, person.sex)
}

/** 我, 母亲 王*兰 */
export const personWithName = (person: Person): string =>
  person.self ? '我' : `${personWord(person)} ${person.name}`

/** A word for each: by relation, with the name only where two would be called alike. */
export const personWords = (people: Person[]): string[] => {
  const bare = people.map(personWord)
  return people.map((person, index) => {
    const word = bare[index] as string
    return bare.filter((other) => other === word).length > 1 ? `${word} ${person.name}` : word
  })
}

/** The beneficiary a key stands for. */
export const personOfKey = (key: string): { is: 'insured' } | { is: 'relative'; id: string } =>
  key === 'insured' ? { is: 'insured' } : { is: 'relative', id: key }
