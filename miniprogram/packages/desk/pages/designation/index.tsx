import { navigateBack } from '@tarojs/taro'
import { BottomBar } from '@/components/BottomBar'
import { Trouble } from '@/components/BottomBar/Trouble'
import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { Page } from '@/components/Page'
import { dateInYear } from '@/copy/dates'
import { designationCopy } from '@/copy/deskCase'
import {
  ChoosePolicy,
  ConfirmDesignation,
  FindInsured,
  RelativeForm,
  useDesignation,
} from '@/features/desk'

/** Enters a relative whom the insured named on the phone. */
export default function DesignationPage() {
  const designation = useDesignation()
  const { done, policy, trouble, check, restart } = designation
  if (done)
    return (
      <Page title={designationCopy.title}>
        <EmptyState
          icon="check-circle"
          words={designationCopy.done}
          note={
            done.opensOn
              ? designationCopy.opens(dateInYear(done.opensOn))
              : designationCopy.opensUnknown
          }
        >
          <Button kind="soft" small id="another" onTap={restart}>
            {designationCopy.another}
          </Button>
          <Button small id="back-to-desk" onTap={() => navigateBack()}>
            {designationCopy.back}
          </Button>
        </EmptyState>
      </Page>
    )
  return (
    <Page
      title={designationCopy.title}
      bar={
        policy && (
          <BottomBar note={trouble && <Trouble id="designation-trouble" words={trouble} />}>
            <Button id="check-designation" onTap={check}>
              {designationCopy.next}
            </Button>
          </BottomBar>
        )
      }
      sheets={<ConfirmDesignation designation={designation} />}
    >
      <FindInsured designation={designation} />
      <ChoosePolicy designation={designation} />
      <RelativeForm designation={designation} />
    </Page>
  )
}
