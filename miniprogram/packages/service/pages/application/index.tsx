import { Page } from '@/components/Page'

export default function ApplicationPage() {
  return <Page title="申请进度" head="surface" />
}
