import type { Facts } from '@shared/contracts/facts'
import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import type { Decision } from '@shared/decision/decision'
import { create } from 'zustand'
import { type Answer, type CallError, call } from '@/cloud'
import { personOfKey } from '@/copy/people'
import type { ServiceAddress } from '@/routes'

/** What the service takes and promises with an admission note at hand, and without one. */
export interface NoteDecisions {
  withNote: Decision
  withoutNote: Decision
}

export interface ServiceState {
  address?: ServiceAddress
  phase: 'loading' | 'ready' | 'failed'
  error?: CallError
  detail?: BenefitsDetail
  /** Only of a service that asks for an admission note, once both are there. */
  notes?: NoteDecisions
  load(address: ServiceAddress): Promise<void>
}

const ask = (
  { policyId, service, person }: ServiceAddress,
  facts?: Facts,
): Promise<Answer<BenefitsDetail>> =>
  call<BenefitsDetail>(
    'benefits',
    {
      action: 'detail',
      policyId,
      service,
      ...(person ? { beneficiary: personOfKey(person) } : {}),
      ...(facts ? { facts } : {}),
    },
    { again: true },
  )

const asksForNote = ({ service }: BenefitsDetail): boolean =>
  service.materials.some(({ kind }) => kind === 'admission-note')

const askBoth = async (address: ServiceAddress): Promise<NoteDecisions | undefined> => {
  const [withNote, withoutNote] = await Promise.all([
    ask(address, { admissionNote: { inNetwork: true, wantedHospital: true } }),
    ask(address, { admissionNote: null }),
  ])
  return withNote.ok && withoutNote.ok
    ? { withNote: withNote.decision, withoutNote: withoutNote.decision }
    : undefined
}

const same = (a: ServiceAddress | undefined, b: ServiceAddress): boolean =>
  a?.policyId === b.policyId && a.service === b.service && a.person === b.person

export const useServiceStore = create<ServiceState>()((set, get) => ({
  phase: 'loading',

  /** What is already shown of this address stays until the new answer is there. */
  async load(address) {
    const again = same(get().address, address) && get().phase === 'ready'
    if (!again) set({ address, phase: 'loading', detail: undefined, notes: undefined })
    const answer = await ask(address)
    if (!same(get().address, address)) return
    if (!answer.ok) {
      if (!again) set({ phase: 'failed', error: answer.error })
      return
    }
    set({ phase: 'ready', error: undefined, detail: answer })
    if (!asksForNote(answer)) return
    const notes = await askBoth(address)
    if (same(get().address, address)) set({ notes })
  },
}))
