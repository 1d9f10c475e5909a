import type { Diagnosis, Facts } from '@shared/contracts/facts'

/** What has been answered so far: facts whose members may still be absent. */
export type Told = Omit<Facts, 'diagnosis'> & { diagnosis?: Partial<Diagnosis> }

/** `diagnosis.status`, `department`: a fact or one of its members. */
export type Path = string

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a path; undefined while nothing was told. */
export function at(told: Told, path: Path): unknown {
  return path
    .split('.')
    .reduce<unknown>((node, name) => (isNode(node) ? node[name] : undefined), told)
}

/** A copy with the value at a path; undefined takes it away. */
export function put(told: Told, path: Path, value: unknown): Told {
  const [name, member] = path.split('.') as [string, string | undefined]
  const node = told as Node
  if (!member) return { ...node, [name]: value } as Told
  const inner = isNode(node[name]) ? node[name] : {}
  return { ...node, [name]: { ...inner, [member]: value } } as Told
}
