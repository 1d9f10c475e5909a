import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Sheet } from '@/components/Sheet'
import { toast } from '@/components/toast'
import { accountCopy } from '@/copy/account'
import { useAccount } from './store'
import './index.scss'

/** The way to free this WeChat account, behind a question; `onDone` forgets what was shown of the person. */
export function useUnbind(onDone: () => void) {
  const unbind = useAccount((state) => state.unbind)
  const [open, setOpen] = useState(false)
  const [asking, setAsking] = useState(false)
  const confirm = async () => {
    setAsking(true)
    const done = await unbind()
    setAsking(false)
    if (!done) {
      toast(accountCopy.offline)
      return
    }
    setOpen(false)
    onDone()
  }
  return {
    button: (
      <View className="hq-unbind">
        <Button kind="quiet" id="unbind" onTap={() => setOpen(true)}>
          {accountCopy.unbind}
        </Button>
      </View>
    ),
    sheet: (
      <Sheet
        open={open}
        title={accountCopy.unbindTitle}
        note={accountCopy.unbindNote}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="danger" id="unbind-confirm" loading={asking} onTap={confirm}>
            {accountCopy.unbind}
          </Button>
        }
      />
    ),
  }
}
