import * as v from 'valibot'
import { formatDay, toDay } from '../../shared/calendar'
import { type ApplyCase, applyCaseSchema } from '../../shared/contracts/case'

const pick = <T>(from: readonly T[], i: number): T => from[i % from.length]!

const variation = (i: number): ApplyCase => {
  const asOf = toDay('2026-01-10') + ((i * 7) % 120)
  return v.parse(applyCaseSchema, {
    asOf: formatDay(asOf),
    policy: {
      plan: 'metlife-kangyue',
      effectiveDate: '2026-01-01',
      coolingOffUntil: '2026-01-16',
      insured: { birthDate: '1985-05-01', sex: 'F' },
    },
    service: 'outpatient-appointment',
    applicant: pick(['insured', 'insured', 'insured', 'other'] as const, i),
    facts: {
      diagnosis: {
        status: pick(['confirmed', 'confirmed', 'confirmed', 'suspected'] as const, i),
        category: pick(['critical', 'malignant-tumour', 'mild', 'tumour', 'other'] as const, i),
        on: formatDay(asOf - ((i * 3) % 40)),
        hospitalGrade: pick(['3A', '2A', '2B', '3B', '1'] as const, i + 2),
        hospitalPublic: true,
        first: true,
      },
      department: pick(['oncology', 'obstetrics', 'cardiology', 'emergency'], i + 1),
      namesDoctor: i % 11 === 0,
      wantedOn: formatDay(asOf + 5 + (i % 20)),
    },
    materials: i % 5 === 0 ? ['id-document'] : ['id-document', 'diagnosis-record'],
    usage:
      i % 6 === 0
        ? [
            {
              service: 'outpatient-appointment',
              on: '2026-01-08',
              state: pick(['used', 'held', 'released'] as const, i / 6),
            },
          ]
        : [],
  })
}

/** 240 applications for 都会康悦's outpatient appointment in which every barrier of that service comes up. */
export const appointmentCases: ApplyCase[] = Array.from({ length: 240 }, (_, i) => variation(i))
