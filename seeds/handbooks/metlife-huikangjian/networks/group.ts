import type { HospitalEntry } from '@shared/catalogue/types'

/** Hospitals of one city (or region abroad) that serve the same kinds of service. */
export interface HospitalGroup {
  region: string
  city: string
  hospitals: string[]
}

/** One entry a hospital; `serves` names service ids. */
export const entries = (groups: HospitalGroup[], serves: string[]): HospitalEntry[] =>
  groups.flatMap(({ region, city, hospitals }) =>
    hospitals.map((hospital) => ({ region, city, hospital, serves })),
  )
