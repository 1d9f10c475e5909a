import { useRef, useState } from 'react'
import { attempts, isUnheard } from '@/cloud'
import { Button } from '@/components/Button'
import { Sheet } from '@/components/Sheet'
import { toast } from '@/components/toast'
import { accountCopy as words } from '@/copy/account'
import { PhoneFields } from './phone/PhoneFields'
import { usePhoneProof } from './phone/usePhoneProof'
import { useAccount } from './store'

/** Correcting one's own phone, once the new one has been proven. */
export function useChangePhone() {
  const changePhone = useAccount((state) => state.changePhone)
  const phone = usePhoneProof()
  const ids = useRef(attempts())
  const [open, setOpen] = useState(false)
  const [asking, setAsking] = useState(false)

  const save = async () => {
    if (!phone.check() || !phone.proof) return
    const what = { phone: phone.phone, proof: phone.proof }
    setAsking(true)
    const error = await changePhone(what, ids.current.idFor('change-phone', what))
    setAsking(false)
    if (error) {
      if (error.code === 'NOT_FOUND') return phone.fail({ code: words.proofWrong })
      return phone.fail({
        code: isUnheard(error) ? words.changePhoneFailed : error.message,
      })
    }
    ids.current.settle()
    setOpen(false)
    toast(words.changePhoneDone)
  }
  return {
    start: () => {
      phone.restart()
      setOpen(true)
    },
    sheet: (
      <Sheet
        open={open}
        title={words.changePhone}
        note={words.changePhoneNote}
        onClose={() => setOpen(false)}
        actions={
          <Button id="change-phone" loading={asking} onTap={save}>
            {words.changePhoneSave}
          </Button>
        }
      >
        <PhoneFields id="new" proof={phone} label={words.newPhone} />
      </Sheet>
    ),
  }
}
