import type { Handbook, Plan, PlanService, Quota } from '../../shared/catalogue/types'

const UNITS: Record<Quota['unit'], string> = { use: '次', day: '天', call: '次电话' }
const PERIODS: Record<Quota['period'], string> = {
  term: '有效期内',
  policy: '保单内',
  'policy-year': '每保单年度',
  'service-year': '每服务年度',
  discharge: '出院后期限内',
}

const numberOf = (limit: number | null, unit: Quota['unit']) =>
  limit === null ? '不限' : `${limit} ${UNITS[unit]}`

/** `每保单年度 5 次；亲属各 1 次` */
function quotaInWords({ quota, term }: PlanService, plan: Plan): string {
  const words = [`${PERIODS[quota.period]} ${numberOf(quota.limit, quota.unit)}`]
  for (const { limit, when } of quota.variants ?? [])
    words.push(`${when.rider ? `附加 ${when.rider}` : '另有条件'}：${numberOf(limit, quota.unit)}`)
  if (quota.perLeg !== undefined) words.push(`每程 ${numberOf(quota.perLeg, quota.unit)}`)
  if (quota.window) {
    const { critical, other } = quota.window
    words.push(`重疾 ${critical.limit} 次、其他 ${other.limit} 次`)
  }
  if (plan.relatives?.quota === 'own' && quota.relatives)
    words.push(`亲属各 ${numberOf(quota.relatives.limit, quota.unit)}`)
  if (term) words.push('期限另定')
  return words.join('；')
}

/** One table a handbook: services down, plans across; an em dash where the plan lacks the service. */
function tableOf({ name, version, plans, services }: Handbook): string {
  const cell = (plan: Plan, service: string) => {
    const given = plan.services.find((one) => one.service === service)
    return given ? quotaInWords(given, plan) : '—'
  }
  const head = ['服务', ...plans.map((plan) => `${plan.name}<br>\`${plan.id}\``)]
  const rows = services.map((service) => [
    `${service.name}<br>\`${service.id}\``,
    ...plans.map((plan) => cell(plan, service.id)),
  ])
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [
    `## ${name}（${version}）`,
    '',
    `${plans.length} 个计划，${services.length} 项服务。`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n')
}

/** `docs/coverage.md`: every plan × every service, with its quota. */
export function coverage(handbooks: readonly Handbook[]): string {
  const plans = handbooks.reduce((sum, handbook) => sum + handbook.plans.length, 0)
  return [
    '# 计划与服务一览',
    '',
    `由手册数据生成（\`npm run docs\`），不要手改。共 ${handbooks.length} 本手册、${plans} 个计划。`,
    '',
    ...handbooks.map(tableOf),
  ].join('\n')
}
