import { Page } from '@/components/Page'
import { serviceCopy } from '@/copy/service'

export default function ServicePage() {
  return <Page title={serviceCopy.title} head="surface" />
}
