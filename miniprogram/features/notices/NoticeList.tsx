import type { NoticeKind } from '@shared/contracts/documents/notice'
import type { NoticeView } from '@shared/contracts/responses/notices'
import { View } from '@tarojs/components'
import type { IconName } from '@/components/Icon'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { momentInYear } from '@/copy/dates'
import { noticesCopy as words } from '@/copy/notices'

const icons: Record<NoticeKind, IconName> = {
  progress: 'clipboard',
  overdue: 'alert',
  'visit-tomorrow': 'calendar',
  'papers-missing': 'file',
  'about-to-release': 'hourglass',
  released: 'minus-circle',
  'opens-tomorrow': 'clock',
  'uses-lapse': 'hourglass',
  account: 'user',
  relatives: 'people',
  guardianship: 'people',
  'of-age': 'user',
  enquiry: 'chat',
}

export interface NoticeListProps {
  notices: NoticeView[]
  onOpen: (notice: NoticeView) => void
}

/** What somebody was told; an unread one says so, and a tap leads to what it is about. */
export const NoticeList = ({ notices, onOpen }: NoticeListProps) => (
  <Section body="rows" id="notices">
    {notices.map((notice) => (
      <Row
        key={notice.id}
        icon={icons[notice.kind]}
        iconTone={notice.read ? 'quiet' : 'open'}
        strong={!notice.read}
        title={notice.title}
        note={
          <>
            <View>{notice.text}</View>
            <View>{momentInYear(notice.at)}</View>
          </>
        }
        status={notice.read ? undefined : { tone: 'wait', icon: 'info', words: [words.isUnread] }}
        onTap={() => onOpen(notice)}
      />
    ))}
  </Section>
)
