import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { OpenButton } from '@/components/OpenButton'
import { TextField } from '@/components/TextField'
import { phoneProofCopy as words } from '@/copy/phoneProof'
import type { PhoneProof } from './usePhoneProof'
import './index.scss'

export interface PhoneFieldsProps {
  proof: PhoneProof
  /** Begins the ids of its fields: bind-phone, bind-code. */
  id: string
  label: string
  hint?: string
}

/** WeChat's own word for the number; on a phone only. */
const ByWechat = ({ proof, id }: Pick<PhoneFieldsProps, 'proof' | 'id'>) => (
  <View className="hq-phone-proof__wechat">
    {proof.wechat ? (
      <Notice tone="open" icon="check-circle" live>
        {words.wechatDone}
      </Notice>
    ) : (
      <>
        <OpenButton
          kind="soft"
          icon="phone"
          id={`${id}-wechat`}
          openType="getPhoneNumber"
          onGetPhoneNumber={({ detail }) => proof.setWechat(detail.code)}
        >
          {words.wechat}
        </OpenButton>
        <View className="hq-phone-proof__or">{words.wechatOr}</View>
      </>
    )}
  </View>
)

/** The code of an SMS, and the button that sends it. */
const BySms = ({ proof, id }: Pick<PhoneFieldsProps, 'proof' | 'id'>) => (
  <>
    <TextField
      id={`${id}-code`}
      label={words.code}
      hint={proof.sent ? words.sent : words.codeHint}
      type="number"
      maxLength={6}
      value={proof.code}
      error={proof.faults.code}
      onChange={proof.setCode}
      end={
        <Button
          kind="soft"
          small
          className="hq-phone-proof__send"
          id={`${id}-send-code`}
          loading={proof.sending}
          disabled={proof.again > 0}
          onTap={proof.send}
        >
          {proof.again > 0 ? words.again(proof.again) : words.send}
        </Button>
      }
    />
    {proof.arrived && (
      <View id={`${id}-arrived`} className="hq-phone-proof__arrived">
        <Notice icon="chat" live>
          {words.arrived(proof.arrived)}
        </Notice>
      </View>
    )}
  </>
)

/** A phone number and the proof that it is one's own. */
export function PhoneFields({ proof, id, label, hint }: PhoneFieldsProps) {
  return (
    <View className="hq-phone-proof">
      <TextField
        id={`${id}-phone`}
        label={label}
        hint={hint}
        type="number"
        maxLength={13}
        value={proof.phone}
        error={proof.faults.phone}
        onChange={proof.setPhone}
      />
      {process.env.TARO_ENV === 'weapp' && <ByWechat proof={proof} id={id} />}
      {!proof.wechat && <BySms proof={proof} id={id} />}
    </View>
  )
}
