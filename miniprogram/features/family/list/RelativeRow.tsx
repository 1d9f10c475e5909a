import type { RelativeView } from '@shared/contracts/responses/relatives'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Row } from '@/components/Row'
import { relativeNote, relativeStatus, familyCopy as words } from '@/copy/family'

export interface RelativeRowProps {
  relative: RelativeView
  today: string
  /** May whoever looks invite and drop? The insured, or who acts for them. */
  manages: boolean
  onInvite: () => void
  onDrop: () => void
  onCall: () => void
}

/** What can be done with a relative who has not joined yet. */
const Ways = ({ relative, onInvite, onDrop, onCall }: RelativeRowProps) => {
  if (relative.status === 'prepared')
    return (
      <View className="hq-relative__ways">
        <Button kind="soft" small icon="phone" id={`call-${relative.id}`} onTap={onCall}>
          {words.callDesk}
        </Button>
        <Button kind="outlined" small id={`drop-${relative.id}`} onTap={onDrop}>
          {words.drop}
        </Button>
      </View>
    )
  if (relative.status === 'joined') return null
  return (
    <View className="hq-relative__ways">
      <Button kind="soft" small id={`invite-${relative.id}`} onTap={onInvite}>
        {relative.status === 'invited' ? words.inviteAgain : words.invite}
      </Button>
    </View>
  )
}

/** One relative: who (masked), how they stand, and what comes next. */
export function RelativeRow(props: RelativeRowProps) {
  const { relative, today, manages } = props
  const { id, name, relation, designatedOn, opensOn, status, sharesRecords } = relative
  const note = relativeNote(relation, designatedOn, opensOn, today)
  return (
    <Row
      id={`relative-${id}`}
      icon="user"
      title={name}
      note={
        <>
          <View>{note}</View>
          {manages && status === 'joined' && <View>{words.ownRecords(sharesRecords)}</View>}
        </>
      }
      status={relativeStatus(relative, today)}
    >
      {manages && <Ways {...props} />}
    </Row>
  )
}
