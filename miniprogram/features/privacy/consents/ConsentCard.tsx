import type { PrivacyConsents, Receipt } from '@shared/contracts/responses/privacy'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Fold } from '@/components/Fold'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { Status } from '@/components/Status'
import { consentTitles, consentsCopy as words } from '@/copy/privacy'
import './index.scss'

export type Consent = PrivacyConsents['consents'][number]

export interface ConsentCardProps {
  consent: Consent
  onGrant: () => void
  onWithdraw: () => void
  onRead: () => void
  onApplication: (id: string) => void
}

/** Given with one act, or standing, and not taken back since. */
const isGiven = ({ standing, receipts }: Consent): boolean =>
  standing !== null || receipts.some(({ withdrawnAt }) => withdrawnAt === null)

const standingOf = (consent: Consent) => {
  const { standing, version } = consent
  if (standing?.version === version)
    return <Status tone="open" icon="check" words={[words.standing(standing.at)]} />
  if (standing) return <Status tone="wait" icon="clock" words={[words.standingOld]} />
  return <Status tone="quiet" words={[isGiven(consent) ? words.each : words.never]} />
}

const ReceiptLine = ({
  receipt,
  onApplication,
}: {
  receipt: Receipt
  onApplication: (id: string) => void
}) => {
  const { at, version, withdrawnAt } = receipt
  const application = receipt.for
  return (
    <Row
      id={`receipt-${receipt.id}`}
      icon={withdrawnAt ? 'minus-circle' : 'check'}
      title={application?.serviceName ?? words.forStanding}
      note={
        <>
          <View>{words.receipt(at)}</View>
          <View>{words.version(version)}</View>
          {withdrawnAt && <View>{words.receiptWithdrawn(withdrawnAt)}</View>}
        </>
      }
      onTap={application ? () => onApplication(application.applicationId) : undefined}
    />
  )
}

/** One consent: how it stands, its receipts, giving it for good, and taking it back. */
export function ConsentCard(props: ConsentCardProps) {
  const { consent, onGrant, onWithdraw, onRead, onApplication } = props
  const { id, version, receipts, standing } = consent
  return (
    <>
      <Section id={`consent-${id}`}>
        <View className="hq-consent__title">{consentTitles[id]}</View>
        {standingOf(consent)}
        <View className="hq-consent__ways">
          <Button kind="outlined" small id={`read-${id}`} onTap={onRead}>
            {words.read}
          </Button>
          {standing?.version !== version && (
            <Button kind="soft" small id={`grant-${id}`} onTap={onGrant}>
              {words.grant}
            </Button>
          )}
          {isGiven(consent) && (
            <Button kind="outlined" small id={`withdraw-${id}`} onTap={onWithdraw}>
              {words.withdraw}
            </Button>
          )}
        </View>
      </Section>
      {receipts.length > 0 && (
        <Fold title={words.receipts(receipts.length)} rows id={`receipts-${id}`}>
          {receipts.map((receipt) => (
            <ReceiptLine key={receipt.id} receipt={receipt} onApplication={onApplication} />
          ))}
        </Fold>
      )}
    </>
  )
}
