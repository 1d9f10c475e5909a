import type { PlanId, ServiceId } from './plan'

/**
 * The tables of chapter 1, one block an edition, copied from the printed tables and not from the data.
 * A cell is a number (∞ = 不限次) and its period:
 * y policy year · s service year counted from the term's start · t whole term · f first policy year only ·
 * l policy year, from the sixth on · - not given.
 */
interface Block {
  plans: PlanId[]
  /** What the insured has. */
  insured: string
  /** What each designated relative has, for those plans that share; x = not open to relatives. */
  relatives?: { plans: PlanId[]; table: string }
}

export const BLOCKS: Block[] = [
  {
    plans: ['2023-pro', '2023-premier-1', '2023-premier-2', '2023-premier-3'],
    insured: `
      health-consult                       ∞y  ∞y  ∞y  ∞y
      video-doctor-pro                     ∞f  ∞f  ∞f  ∞f
      critical-grade-a-expert-appointment  1y  5y  5y  5y
      critical-grade-a-expert-ward         1y  5y  5y  5y
      critical-grade-a-expert-surgery      1y  5y  5y  5y
      critical-escort                      1y  5y  5y  5y
      critical-second-opinion              1y  5y  5y  5y
      critical-mdt-consult                 1y  5y  5y  5y
      critical-overseas-assist             1y  5y  5y  5y
      emergency-120-subsidy                1y  5y  5y  5y`,
    relatives: {
      plans: ['2023-premier-2', '2023-premier-3'],
      table: `
      health-consult                       ∞y  ∞y
      video-doctor-pro                     ∞f  ∞f
      critical-grade-a-expert-appointment  1y  5y
      critical-grade-a-expert-ward         x   x
      critical-grade-a-expert-surgery      x   x
      critical-escort                      1y  5y
      critical-second-opinion              1y  5y
      critical-mdt-consult                 1y  5y
      critical-overseas-assist             1y  5y
      emergency-120-subsidy                1y  5y`,
    },
  },
  {
    plans: ['2022-care', '2022-pro', '2022-premier-1', '2022-premier-2', '2022-premier-3'],
    insured: `
      health-consult                       ∞t  ∞y  ∞y  ∞y  ∞y
      video-doctor-pro                     ∞t  ∞f  ∞f  ∞f  ∞f
      critical-grade-a-expert-appointment  1t  1y  5y  5y  5y
      critical-grade-a-expert-ward         1t  1y  5y  5y  5y
      critical-grade-a-expert-surgery      1t  1y  5y  5y  5y
      critical-escort                      -   1y  5y  5y  5y
      critical-second-opinion              -   1y  5y  5y  5y
      critical-mdt-consult                 -   1y  5y  5y  5y
      critical-overseas-assist             -   1y  5y  5y  5y
      emergency-120-subsidy                1t  1y  5y  5y  5y`,
    relatives: {
      plans: ['2022-premier-2', '2022-premier-3'],
      table: `
      health-consult                       ∞y  ∞y
      video-doctor-pro                     ∞f  ∞f
      critical-grade-a-expert-appointment  1y  5y
      critical-grade-a-expert-ward         x   x
      critical-grade-a-expert-surgery      x   x
      critical-escort                      1y  5y
      critical-second-opinion              1y  5y
      critical-mdt-consult                 1y  5y
      critical-overseas-assist             1y  5y
      emergency-120-subsidy                1y  5y`,
    },
  },
  {
    plans: ['2021-pro', '2021-premier-1', '2021-premier-2', '2021-premier-3'],
    insured: `
      health-consult              ∞y  ∞y  ∞y  ∞y
      video-doctor-pro            ∞f  ∞f  ∞f  ∞f
      grade-a-expert-appointment  1y  ∞y  ∞y  ∞y
      grade-a-expert-ward         1y  ∞y  ∞y  ∞y
      grade-a-expert-surgery      1y  ∞y  ∞y  ∞y
      escort                      1y  ∞y  ∞y  ∞y
      second-opinion              1y  ∞y  ∞y  ∞y
      mdt-consult                 1y  ∞y  ∞y  ∞y
      overseas-assist             1y  ∞y  ∞y  ∞y
      emergency-120-subsidy       1y  ∞y  ∞y  ∞y`,
    relatives: {
      plans: ['2021-premier-2', '2021-premier-3'],
      table: `
      health-consult              1y  ∞y
      video-doctor-pro            1y  ∞f
      grade-a-expert-appointment  1y  ∞y
      grade-a-expert-ward         1y  ∞y
      grade-a-expert-surgery      1y  ∞y
      escort                      1y  ∞y
      second-opinion              1y  ∞y
      mdt-consult                 1y  ∞y
      overseas-assist             1y  ∞y
      emergency-120-subsidy       1y  ∞y`,
    },
  },
  {
    plans: ['2020-tier-1', '2020-tier-2', '2020-tier-3', '2020-tier-4'],
    insured: `
      health-consult         5s  ∞s  ∞s  ∞s
      expert-appointment     1s  ∞s  ∞s  ∞s
      expert-ward            1s  ∞s  ∞s  ∞s
      expert-surgery         1s  ∞s  ∞s  ∞s
      escort                 1s  ∞s  ∞s  ∞s
      second-opinion         1s  ∞s  ∞s  ∞s
      overseas-assist        1s  ∞s  ∞s  ∞s
      mdt-consult            -   ∞s  ∞s  ∞s
      emergency-120-subsidy  -   ∞s  ∞s  ∞s
      online-pharmacy        ∞t  ∞t  ∞t  ∞t
      video-doctor-plus      -   -   ∞t  -
      video-doctor-premier   -   -   -   ∞s`,
    relatives: {
      plans: ['2020-tier-3', '2020-tier-4'],
      table: `
      health-consult         1s  ∞s
      expert-appointment     1s  ∞s
      expert-ward            1s  ∞s
      expert-surgery         1s  ∞s
      escort                 1s  ∞s
      second-opinion         1s  ∞s
      overseas-assist        1s  ∞s
      mdt-consult            1s  ∞s
      emergency-120-subsidy  1s  ∞s
      online-pharmacy        ∞t  ∞t
      video-doctor-plus      1s  -
      video-doctor-premier   -   ∞s`,
    },
  },
  {
    plans: ['2019-tier-1', '2019-tier-2'],
    insured: `
      health-consult         5s  ∞s
      expert-appointment     1s  ∞s
      expert-ward            1s  ∞s
      expert-surgery         1s  ∞s
      escort                 1s  ∞s
      second-opinion         1s  ∞s
      overseas-assist        1s  ∞s
      mdt-consult            -   ∞s
      emergency-120-subsidy  -   ∞s`,
  },
  {
    plans: ['wuyou-2023-pro', 'wuyou-2023-premier'],
    insured: `
      grade-a-video-consult                6y  6y
      wuyou-case-manager                   ∞y  ∞y
      personal-care-plan                   ∞y  ∞y
      critical-grade-a-outpatient          1y  1y
      full-medical-escort                  1y  1y
      critical-grade-a-second-opinion      1y  1y
      critical-grade-a-ward-surgery        1y  1y
      special-exam-fast-track              -   1y
      cross-city-care                      1y  1y
      remote-rehab-guidance                1y  1y
      home-nursing-visit                   1y  1y
      health-consult                       ∞l  ∞l
      critical-grade-a-expert-appointment  1l  5l
      critical-grade-a-expert-ward         1l  5l
      critical-grade-a-expert-surgery      1l  5l
      critical-escort                      1l  5l
      critical-second-opinion              1l  5l
      critical-mdt-consult                 1l  5l
      critical-overseas-assist             1l  5l
      emergency-120-subsidy                1l  5l`,
  },
  {
    plans: ['puhui-2023'],
    insured: `
      critical-expert-appointment  1t
      critical-expert-ward         1t
      critical-expert-surgery      1t
      emergency-120-subsidy        1t`,
  },
]

export interface Cell {
  limit: number | null
  period: 'y' | 's' | 't' | 'f' | 'l'
}

/** `-` and a row that the block lacks: the plan does not give it. */
export type Given = Cell | 'not-in-plan' | 'insured-only'

const cellOf = (text: string): Given =>
  text === '-'
    ? 'not-in-plan'
    : text === 'x'
      ? 'insured-only'
      : {
          limit: text.startsWith('∞') ? null : Number.parseInt(text, 10),
          period: text.slice(-1) as Cell['period'],
        }

function columns(plans: readonly PlanId[], table: string): Map<string, Given> {
  const cells = new Map<string, Given>()
  for (const line of table.trim().split('\n')) {
    const [service, ...row] = line.trim().split(/\s+/)
    if (row.length !== plans.length) throw new Error(`${service}: ${row.length} cells`)
    plans.forEach((plan, i) => {
      cells.set(`${plan} ${service}`, cellOf(row[i]!))
    })
  }
  return cells
}

const INSURED = new Map(BLOCKS.flatMap(({ plans, insured }) => [...columns(plans, insured)]))
const RELATIVES = new Map(
  BLOCKS.flatMap(({ relatives }) =>
    relatives ? [...columns(relatives.plans, relatives.table)] : [],
  ),
)

export const givenToInsured = (plan: PlanId, service: ServiceId): Given =>
  INSURED.get(`${plan} ${service}`) ?? 'not-in-plan'

/** A plan without a column of relatives is for the insured alone. */
export function givenToRelative(plan: PlanId, service: ServiceId): Given {
  if (givenToInsured(plan, service) === 'not-in-plan') return 'not-in-plan'
  return RELATIVES.get(`${plan} ${service}`) ?? 'insured-only'
}
