import { switchTab } from '@tarojs/taro'
import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { accountCopy } from '@/copy/account'
import { benefitsAddress } from '@/routes'

/** Nobody is bound here yet, and the way to it. */
export const UnboundState = () => (
  <EmptyState icon="user" words={accountCopy.notBound}>
    <Button small id="to-bind" onTap={() => switchTab({ url: benefitsAddress })}>
      {accountCopy.toBind}
    </Button>
  </EmptyState>
)
