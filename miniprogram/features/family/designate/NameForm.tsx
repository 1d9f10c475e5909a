import type { RelativesPolicy } from '@shared/contracts/responses/relatives'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Checkbox } from '@/components/Checkbox'
import { ConsentSheet } from '@/components/ConsentSheet'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { consentCopy, consentWords } from '@/copy/consents'
import { designateCopy as words } from '@/copy/designating'
import type { Designating } from './useDesignate'

const fields = [
  { id: 'name', label: words.name, type: 'text', max: 50, hint: undefined },
  { id: 'idNumber', label: words.idNumber, type: 'idcard', max: 22, hint: undefined },
  { id: 'phone', label: words.phone, type: 'number', max: 13, hint: words.phoneHint },
] as const

/** The whole of the consent, for the page's sheets. */
export function useRelativeConsent(policy: RelativesPolicy | undefined) {
  const [open, setOpen] = useState(false)
  const copy = consentCopy['relative-data']({
    ...{ service: '共享的服务', insurer: policy?.insurer ?? '', provider: '' },
  })
  return {
    line: copy.line,
    read: () => setOpen(true),
    sheet: <ConsentSheet open={open} consent={copy} onClose={() => setOpen(false)} />,
  }
}

/** Who it is, and that they know of it. */
export function NameForm({
  designating,
  consent,
}: {
  designating: Designating
  consent: Pick<ReturnType<typeof useRelativeConsent>, 'line' | 'read'>
}) {
  const { one, named, faults, consents, trouble } = designating
  if (!one) return null
  return (
    <Section title={words.whoTitle} id="name-relative">
      <View className="hq-designate__who">{words.whoNote}</View>
      {fields.map(({ id, label, type, max, hint }) => (
        <TextField
          key={id}
          id={`named-${id}`}
          label={label}
          hint={hint}
          type={type}
          maxLength={max}
          value={named[id]}
          error={faults[id]}
          onChange={(text) => designating.name({ [id]: text })}
        />
      ))}
      <View className="hq-designate__consent">
        <Checkbox
          id="consent-relative-data"
          checked={consents}
          pointed={trouble === words.faults.consent}
          onChange={designating.consent}
          more={{ words: consentWords.full, onTap: consent.read }}
        >
          {consent.line}
        </Checkbox>
      </View>
    </Section>
  )
}
