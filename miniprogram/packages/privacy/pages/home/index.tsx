import { navigateTo } from '@tarojs/taro'
import { openPrivacyContract } from '@/components/openPrivacyContract'
import { Page } from '@/components/Page'
import { PageHead } from '@/components/PageHead'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { privacyCopy as words } from '@/copy/privacy'
import { useExport } from '@/features/privacy'
import {
  accessLogAddress,
  askAddress,
  consentsAddress,
  enquiriesAddress,
  eraseAddress,
} from '@/routes'

const to = (url: string) => () => navigateTo({ url })

/** Everything one may do with one's own data. */
export default function PrivacyPage() {
  const { run, status } = useExport()
  return (
    <Page title={words.title} head="surface">
      <PageHead title={words.head} note={words.note} />
      <Section body="rows" id="privacy-known">
        <Row
          id="to-consents"
          icon="check-circle"
          title={words.consents}
          note={words.consentsNote}
          onTap={to(consentsAddress)}
        />
        <Row
          id="to-log"
          icon="eye"
          title={words.log}
          note={words.logNote}
          onTap={to(accessLogAddress)}
        />
        <Row
          id="to-enquiries"
          icon="chat"
          title={words.enquiries}
          note={words.enquiriesNote}
          onTap={to(enquiriesAddress)}
        />
      </Section>
      <Section body="rows" id="privacy-acts">
        <Row
          id="to-correct"
          icon="edit"
          title={words.correct}
          note={words.correctNote}
          onTap={to(askAddress({ kind: 'correction' }))}
        />
        <Row
          id="export"
          icon="download"
          title={words.export}
          note={words.exportNote}
          status={status}
          onTap={run}
        />
        <Row
          id="to-erase"
          icon="trash"
          title={words.erase}
          note={words.eraseNote}
          onTap={to(eraseAddress)}
        />
      </Section>
      {process.env.TARO_ENV === 'weapp' && (
        <Section body="rows">
          <Row
            id="privacy-contract"
            icon="file"
            title={words.contract}
            note={words.contractNote}
            onTap={openPrivacyContract}
          />
        </Section>
      )}
    </Page>
  )
}
