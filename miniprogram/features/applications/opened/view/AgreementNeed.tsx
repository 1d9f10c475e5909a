import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Checkbox } from '@/components/Checkbox'
import { ClauseChips } from '@/components/ClauseChip'
import { Notice } from '@/components/Notice'
import { TextField } from '@/components/TextField'
import { agreementCopy } from '@/copy/agreements'
import { needCopy } from '@/copy/applications'
import { Binding } from './Binding'
import { type BindingNeedProps, NeedHead, type Of } from './Needs'

export interface AgreementNeedProps extends BindingNeedProps {
  need: Of<'agreement'>
  onRead: () => void
}

/** Signing a named agreement: read it, agree to it, write one's name; it cannot be taken back. */
export function AgreementNeed({ need, busy, act, onRead, ...binding }: AgreementNeedProps) {
  const [name, setName] = useState('')
  const [agreed, setAgreed] = useState(false)
  const [pointed, setPointed] = useState(false)
  const sign = () => {
    if (agreed) act('sign', { agreement: need.name, name: name.trim() })
    else setPointed(true)
  }
  const { clauses } = binding
  return (
    <NeedHead title={needCopy.agreement(need.name)} note={needCopy.agreementNote}>
      <ClauseChips clauses={clauses.chips(need.clause)} onTap={(id) => clauses.open(id)} />
      <View className="hq-need__body">
        <TextField
          id="sign-name"
          label={needCopy.signName}
          placeholder={needCopy.signPlaceholder}
          value={name}
          onChange={setName}
        />
        <View className="hq-need__button">
          <Checkbox
            id="sign-agree"
            checked={agreed}
            onChange={setAgreed}
            pointed={pointed}
            more={{ words: agreementCopy.read, onTap: onRead }}
          >
            {agreementCopy.agree}
          </Checkbox>
        </View>
        {pointed && !agreed && (
          <Notice tone="wait" icon="alert" live>
            {agreementCopy.agreeFirst}
          </Notice>
        )}
        <Binding step="agreement-signed" {...binding} />
        <Button
          className="hq-need__button"
          id="sign-agreement"
          loading={busy}
          disabled={name.trim() === ''}
          onTap={sign}
        >
          {needCopy.sign}
        </Button>
      </View>
    </NeedHead>
  )
}
