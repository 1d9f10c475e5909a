import { hospitalsCopy } from '@/copy/hospitals'
import { HandbookPage, HospitalsView } from '@/features/handbook'

/** Hospitals and cities of a policy's handbook. */
export default function HospitalsPage() {
  return (
    <HandbookPage title={hospitalsCopy.title}>
      {(answer, policyId) => <HospitalsView answer={answer} policyId={policyId} />}
    </HandbookPage>
  )
}
