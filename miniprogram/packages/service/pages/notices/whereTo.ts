import type { NoticeView } from '@shared/contracts/responses/notices'
import { applicationAddress, enquiriesAddress, familyAddress } from '@/routes'

type About = Pick<NoticeView, 'kind' | 'application'>

/** The page that what was told is about; null: the list of services. */
export function whereTo({ kind, application }: About): string | null {
  if (application) return applicationAddress({ id: application })
  if (kind === 'relatives' || kind === 'guardianship') return familyAddress
  return kind === 'enquiry' ? enquiriesAddress : null
}
