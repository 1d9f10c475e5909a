import type { ServiceFamily } from '@shared/catalogue/types'

export type FamilyGroup = 'care' | 'abroad' | 'online' | 'home' | 'drugs' | 'money'

/** Titles of the groups of services, in their order. */
export const groups: { id: FamilyGroup; title: string }[] = [
  { id: 'care', title: '看病住院' },
  { id: 'abroad', title: '疑难与海外' },
  { id: 'online', title: '在线问医生' },
  { id: 'home', title: '护理与早筛' },
  { id: 'drugs', title: '用药' },
  { id: 'money', title: '费用' },
]

const groupOf: Record<ServiceFamily, FamilyGroup> = {
  outpatient: 'care',
  inpatient: 'care',
  escort: 'care',
  consult: 'abroad',
  overseas: 'abroad',
  online: 'online',
  nursing: 'home',
  screening: 'home',
  drug: 'drugs',
  payment: 'money',
}

/** Services under their group's title, groups and services in their order; empty groups are left out. */
export const inGroups = <S extends { family: ServiceFamily }>(
  services: S[],
): { id: FamilyGroup; title: string; services: S[] }[] =>
  groups
    .map((group) => ({
      ...group,
      services: services.filter(({ family }) => groupOf[family] === group.id),
    }))
    .filter((group) => group.services.length > 0)
