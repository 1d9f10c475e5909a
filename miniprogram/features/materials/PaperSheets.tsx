import type { MaterialKind } from '@shared/contracts/vocabulary'
import { View } from '@tarojs/components'
import { previewImage } from '@tarojs/taro'
import { PhotoRow } from '@/components/PhotoRow'
import { Section } from '@/components/Section'
import { Tiles } from '@/components/Tiles'
import { materialsCopy } from '@/copy/materials'
import type { Source } from './choose'
import type { PaperSheet } from './paper'
import { useThumbs } from './useThumbs'
import './index.scss'

export interface PaperSheetsProps {
  /** Stands over the pages where several papers share a page. */
  title?: string
  /** What serves for it, below the title. */
  note?: string
  kind: MaterialKind
  /** All pages of the draft; those of other kinds are left out. */
  sheets: readonly PaperSheet[]
  onAdd: (kind: MaterialKind, source: Source) => void
  onRemove: (sheet: PaperSheet) => void
  onRetry: (sheet: PaperSheet) => void
}

const count = (sheets: PaperSheet[], is: PaperSheet['state']['is']) =>
  sheets.filter(({ state }) => state.is === is).length

const asideOf = (sheets: PaperSheet[]): string | undefined => {
  const failed = count(sheets, 'failed')
  if (failed > 0) return materialsCopy.failed(failed)
  const sending = count(sheets, 'uploading')
  return sending > 0 ? materialsCopy.sending(sending) : undefined
}

const FILE = process.env.TARO_ENV === 'weapp' ? materialsCopy.chatFile : materialsCopy.file

/** The pages of one paper: taken, on their way, failed; and the ways to take another. */
export function PaperSheets(props: PaperSheetsProps) {
  const { kind, onAdd, onRemove, onRetry } = props
  const sheets = props.sheets.filter((sheet) => sheet.kind === kind)
  const thumbs = useThumbs(sheets)
  const title = props.title ?? (sheets.length > 0 ? materialsCopy.taken(sheets.length) : undefined)
  const taken = sheets.length > 0
  return (
    <View className="hq-paper" id={`paper-sheets-${kind}`}>
      {(taken || props.title) && (
        <Section title={title} aside={asideOf(sheets)} body={taken ? 'rows' : 'bare'}>
          {!taken && props.note && <View className="hq-paper__note">{props.note}</View>}
          {sheets.map((sheet, index) => {
            const src = thumbs[sheet.id]
            const state = sheet.state.is === 'done' ? { is: 'done' as const } : sheet.state
            return (
              <PhotoRow
                key={sheet.id}
                id={sheet.id}
                name={materialsCopy.page(index + 1)}
                src={src}
                state={state}
                onOpen={src ? () => previewImage({ urls: [src], current: src }) : undefined}
                onCancel={() => onRemove(sheet)}
                onRemove={() => onRemove(sheet)}
                onRetry={() => onRetry(sheet)}
              />
            )
          })}
        </Section>
      )}
      <Tiles
        items={[
          {
            id: `camera-${kind}`,
            icon: 'camera',
            words: taken ? materialsCopy.again : materialsCopy.camera,
            onTap: () => onAdd(kind, 'camera'),
          },
          {
            id: `album-${kind}`,
            icon: 'image',
            words: materialsCopy.album,
            onTap: () => onAdd(kind, 'album'),
          },
          {
            id: `file-${kind}`,
            icon: process.env.TARO_ENV === 'weapp' ? 'chat' : 'file',
            words: FILE,
            onTap: () => onAdd(kind, 'file'),
          },
        ]}
      />
    </View>
  )
}
