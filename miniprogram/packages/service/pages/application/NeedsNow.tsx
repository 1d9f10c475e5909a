import type { ApplicationView, Need } from '@shared/contracts/responses/applications'
import { View } from '@tarojs/components'
import { needCopy } from '@/copy/applications'
import { materialCopy } from '@/copy/missing'
import {
  AgreementNeed,
  HospitalNeed,
  NeedHead,
  papersTitle,
  RatingNeed,
} from '@/features/applications/opened'
import { PaperSheets } from '@/features/materials'
import type { ApplicationPage } from './useApplicationPage'

type PapersNeed = Extract<Need, { kind: 'papers' }>

const Papers = ({ need, page }: { need: PapersNeed; page: ApplicationPage }) => {
  const { sheets, add, remove, retry } = page.papers
  const today = page.answer?.today ?? ''
  return (
    <View>
      <NeedHead title={papersTitle(need)} note={need.words}>
        <View className="hq-need__note">{needCopy.papersNote(need.releasedOn, today)}</View>
      </NeedHead>
      {need.kinds.map((kind) => (
        <PaperSheets
          key={kind}
          title={materialCopy(kind).words}
          note={materialCopy(kind).hint}
          kind={kind}
          sheets={sheets}
          onAdd={add}
          onRemove={remove}
          onRetry={retry}
        />
      ))}
    </View>
  )
}

export interface NeedsNowProps {
  application: ApplicationView
  page: ApplicationPage
}

/** What is needed from the person, the first of all they see. */
export function NeedsNow({ application, page }: NeedsNowProps) {
  const acting = { busy: page.busy, act: page.act }
  const binding = { ...acting, application, clauses: page.clauses }
  return application.needed.map((need) => {
    if (need.kind === 'papers') return <Papers key="papers" need={need} page={page} />
    if (need.kind === 'hospital') return <HospitalNeed key="hospital" need={need} {...binding} />
    if (need.kind === 'agreement')
      return (
        <AgreementNeed
          key={need.name}
          need={need}
          onRead={() => page.agreement.read(need)}
          {...binding}
        />
      )
    return <RatingNeed key="rating" {...acting} />
  })
}
