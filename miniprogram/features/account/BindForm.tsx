import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { accountCopy as words } from '@/copy/account'
import { type Faults, faultsOf, faultsOfError, tidy } from './claim'
import { PhoneFields } from './phone/PhoneFields'
import { usePhoneProof } from './phone/usePhoneProof'
import { type Claim, useAccount } from './store'
import './index.scss'

const fields = [
  { id: 'name', label: words.name, hint: words.nameHint, type: 'text', maxLength: 50 },
  { id: 'idNumber', label: words.idNumber, hint: words.idHint, type: 'idcard', maxLength: 22 },
  {
    id: 'policyNumber',
    label: words.policyNumber,
    hint: words.policyHint,
    type: 'text',
    maxLength: 40,
  },
] as const

export interface BindFormProps {
  onBound: () => void
  /** Why somebody who was bound is asked again: the binding was ended. */
  why?: string
}

/** Binds this WeChat account to the person on a policy. */
export function BindForm({ onBound, why }: BindFormProps) {
  const bind = useAccount((state) => state.bind)
  const phone = usePhoneProof()
  const [claim, setClaim] = useState<Claim>({ name: '', idNumber: '', policyNumber: '' })
  const [faults, setFaults] = useState<Faults>({})
  const [asking, setAsking] = useState(false)

  const change = (field: keyof Claim) => (value: string) => {
    setClaim({ ...claim, [field]: value })
    setFaults({ ...faults, [field]: undefined, form: undefined })
  }
  const leave = (field: keyof Claim) => () => {
    if (claim[field]) setFaults({ ...faults, ...faultsOf(claim, [field]) })
  }
  const submit = async () => {
    const found = faultsOf(claim)
    setFaults(found)
    const proven = phone.check()
    if (Object.keys(found).length > 0 || !proven || !phone.proof) return
    setAsking(true)
    const error = await bind(tidy(claim), { phone: phone.phone, proof: phone.proof })
    setAsking(false)
    if (!error) return onBound()
    const { phone: badPhone, code, ...rest } = faultsOfError(error)
    setFaults(rest)
    phone.fail({ phone: badPhone, code })
  }

  return (
    <View className="hq-bind">
      <View className="hq-bind__title">{words.bindTitle}</View>
      <View className="hq-bind__note">{words.bindNote}</View>
      {why && (
        <Notice tone="wait" icon="alert">
          {why}
        </Notice>
      )}
      <Section>
        {fields.map(({ id, label, hint, type, maxLength }) => (
          <TextField
            key={id}
            id={`bind-${id}`}
            label={label}
            hint={hint}
            type={type}
            maxLength={maxLength}
            value={claim[id]}
            error={faults[id]}
            onChange={change(id)}
            onDone={leave(id)}
          />
        ))}
        <PhoneFields id="bind" proof={phone} label={words.phone} hint={words.phoneHint} />
      </Section>
      {faults.form && (
        <View id="bind-fault">
          <Notice tone="bad" icon="alert" live>
            {faults.form}
          </Notice>
        </View>
      )}
      <View className="hq-bind__foot">
        <Button id="bind" loading={asking} onTap={submit}>
          {words.bind}
        </Button>
        <View className="hq-bind__privacy">{words.bindPrivacy}</View>
      </View>
    </View>
  )
}
