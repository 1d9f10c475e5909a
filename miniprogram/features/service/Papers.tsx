import type { Material } from '@shared/catalogue/types'
import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import { type CheckItem, Checklist } from '@/components/Checklist'
import { Section } from '@/components/Section'
import { materialCopy } from '@/copy/missing'
import { serviceCopy } from '@/copy/service'

const words = serviceCopy.papers

/** Id of the section, for what leads to it. */
export const PAPERS = 'papers'

/** Under a condition that is not known to hold yet. */
const maybe = ({ when, kind }: Material, { decision }: BenefitsDetail): boolean =>
  when !== undefined && !decision.missing.includes(`materials.${kind}`)

const itemOf = (material: Material, detail: BenefitsDetail): CheckItem => {
  const { kind, or = [], optional, hint } = material
  const named = [kind, ...or].map((one) => materialCopy(one).words)
  const note = hint ?? materialCopy(kind).hint
  return {
    id: kind,
    state: optional ? 'optional' : 'missing',
    words: [...new Set(named)].join(words.or),
    note: maybe(material, detail) ? [words.maybe, note].filter(Boolean).join('：') : note,
  }
}

/** Papers to have at hand before one begins. */
export function Papers({ detail }: { detail: BenefitsDetail }) {
  const { materials } = detail.service
  if (materials.length === 0) return null
  return (
    <Section title={words.title} body="rows" id={PAPERS}>
      <Checklist items={materials.map((material) => itemOf(material, detail))} />
    </Section>
  )
}
