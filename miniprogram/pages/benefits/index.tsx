import { Page } from '@/components/Page'
import { tabTitles } from '@/copy/common'

export default function BenefitsPage() {
  return <Page title={tabTitles.benefits} tab="benefits" />
}
