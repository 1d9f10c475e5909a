import type { ConsentId } from '@shared/application/consents'
import type { WithdrawPreview } from '@shared/contracts/responses/privacy'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/cloud'
import { useActs } from '@/cloud/useActs'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { Skeleton } from '@/components/Skeleton'
import { toast } from '@/components/toast'
import { clauseWords } from '@/copy/clause'
import { consentsCopy as words } from '@/copy/privacy'

type Affected = WithdrawPreview['applications']

const looks = {
  returned: { tone: 'open', icon: 'retry' },
  used: { tone: 'bad', icon: 'alert' },
  nothing: { tone: 'quiet', icon: 'info' },
} as const

/** What the withdrawal does to the open applications, as the cloud foretells it. */
const Consequence = ({ affected }: { affected: Affected }) =>
  affected.length === 0 ? (
    <Notice tone="open" icon="check">
      {words.nothing}
    </Notice>
  ) : (
    <Section title={words.affected} body="rows">
      {affected.map(({ id, serviceName, outcome, clause, words: said }) => (
        <Row
          key={id}
          id={`affected-${id}`}
          title={serviceName}
          note={
            <>
              <View>{said}</View>
              {clause && <View>{clauseWords(clause)}</View>}
            </>
          }
          status={{ ...looks[outcome], words: [words.outcomes[outcome]] }}
        />
      ))}
    </Section>
  )

/** Taking a consent back, with its consequence shown before. */
export function useWithdraw(onDone: () => void) {
  const { act, busy } = useActs('privacy')
  const [id, setId] = useState<ConsentId | null>(null)
  const [affected, setAffected] = useState<Affected | null>(null)
  const start = async (consent: ConsentId) => {
    setAffected(null)
    setId(consent)
    const asked = { action: 'withdrawPreview', consent }
    const answer = await call<WithdrawPreview>('privacy', asked, { again: true })
    if (answer.ok) return setAffected(answer.applications)
    setId(null)
    toast(words.notDone)
  }
  const withdraw = async () => {
    const answer = await act('withdraw', { consent: id })
    if (!answer.ok) return toast(words.notDone)
    setId(null)
    toast(words.withdrawn)
    onDone()
  }
  return {
    start,
    sheet: (
      <Sheet
        open={id !== null}
        title={words.withdrawTitle}
        note={words.withdrawNote}
        closeWords={words.withdrawThink}
        onClose={() => setId(null)}
        actions={
          affected && (
            <Button
              kind={affected.length > 0 ? 'danger' : 'main'}
              id="withdraw-confirm"
              loading={busy}
              onTap={withdraw}
            >
              {words.withdrawConfirm}
            </Button>
          )
        }
      >
        {affected ? <Consequence affected={affected} /> : <Skeleton rows={1} />}
      </Sheet>
    ),
  }
}
