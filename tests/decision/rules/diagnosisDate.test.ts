import type { Waiting } from '../../../shared/catalogue/types'
import type { Change } from '../support/cases'
import { rows, type Toy } from '../support/toy'

const waiting: Waiting = {
  days: 'contract',
  from: 'effective-date',
  restartsOnReinstatement: false,
  noneWhenRenewed: true,
  source: '1',
}
const toy: Toy = { plan: { waiting } }
const found = (
  on: string,
  policy: Change['policy'] = {},
  status: 'confirmed' | 'suspected' = 'confirmed',
) => ({
  facts: { diagnosis: { status, on } },
  policy: { waitingDays: 30, ...policy },
})

describe('diagnosis date', () => {
  rows(
    { rule: 'diagnosis-date', source: '1' },
    [
      ['before the policy is too early', found('2025-12-31'), 'DIAGNOSIS_TOO_EARLY'],
      ['the last day of waiting is too early', found('2026-01-30'), 'DIAGNOSIS_TOO_EARLY'],
      ['the day after it serves', found('2026-01-31'), null],
      ['under a renewal any day serves', found('2020-01-01', { renewal: true }), null],
      [
        'without waiting days the effective date serves',
        found('2026-01-01', { waitingDays: 0 }),
        null,
      ],
      [
        'and the day before it does not',
        found('2025-12-31', { waitingDays: 0 }),
        'DIAGNOSIS_TOO_EARLY',
      ],
      [
        'a suspicion counts like a diagnosis',
        found('2026-01-10', {}, 'suspected'),
        'DIAGNOSIS_TOO_EARLY',
      ],
      [
        'while suspended it serves where reinstatement starts no new waiting',
        found('2026-02-15', {
          events: [
            { on: '2026-02-10', kind: 'suspended' },
            { on: '2026-02-20', kind: 'reinstated' },
          ],
        }),
        null,
      ],
    ],
    toy,
  )
  rows(
    { rule: 'diagnosis-date', confirmedOnly: true, source: '1' },
    [
      ['a mere suspicion never bars by its date', found('2025-12-31', {}, 'suspected'), null],
      ['a confirmed one does', found('2025-12-31'), 'DIAGNOSIS_TOO_EARLY'],
    ],
    toy,
  )
})
