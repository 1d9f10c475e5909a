import { handbookCopy } from '@/copy/handbook'
import { HandbookPage, ReaderView } from '@/features/handbook'

/** The handbook of a policy, turned to the clause that the address names. */
export default function ReaderPage() {
  return (
    <HandbookPage title={handbookCopy.title}>
      {(answer, policyId) => <ReaderView answer={answer} policyId={policyId} />}
    </HandbookPage>
  )
}
