import { Page } from '@/components/Page'
import { tabTitles } from '@/copy/common'

export default function ApplicationsPage() {
  return <Page title={tabTitles.applications} tab="applications" />
}
