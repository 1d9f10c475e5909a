import { View } from '@tarojs/components'
import { ClauseChips } from '@/components/ClauseChip'
import { Notice } from '@/components/Notice'
import { materialsCopy } from '@/copy/materials'
import { materialCopy } from '@/copy/missing'
import { type ApplyForm, QuestionHead } from '@/features/apply'
import { PaperSheets, PhotoAdvice } from '@/features/materials'
import type { ApplyPage } from './useApplyPage'

type Paper = ApplyForm['papers'][number]

/** What the decision says of a paper that is there and still does not serve, e.g. records too old. */
const Unfit = ({ paper, page }: { paper: Paper; page: ApplyPage }) => {
  const { decision } = page.form
  const has = page.papers.sheets.some(
    ({ kind, state }) => kind === paper.kind && state.is === 'done',
  )
  if (!has || !decision?.missing.includes(`materials.${paper.kind}`)) return null
  const notes = decision.notes.filter(({ clause }) => clause === paper.source)
  return notes.map(({ text, clause }) => (
    <View key={text} className="hq-ask">
      <Notice tone="wait" icon="alert">
        {text}
        <ClauseChips clauses={page.clauses.chips(clause)} onTap={(id) => page.clauses.open(id)} />
      </Notice>
    </View>
  ))
}

const Required = ({ paper, page }: { paper: Paper; page: ApplyPage }) => {
  const { words, hint } = materialCopy(paper.kind)
  const { sheets, add, remove, retry } = page.papers
  return (
    <View id={`paper-${paper.kind}`}>
      <View className="hq-form__head">
        <View className="hq-ask">
          <QuestionHead
            question={materialsCopy.take(words)}
            note={[paper.hint ?? hint, materialsCopy.takeNote].filter(Boolean).join('。')}
          />
        </View>
        <PhotoAdvice />
      </View>
      <PaperSheets
        kind={paper.kind}
        sheets={sheets}
        onAdd={add}
        onRemove={remove}
        onRetry={retry}
      />
      <Unfit paper={paper} page={page} />
    </View>
  )
}

const Optional = ({ papers, page }: { papers: Paper[]; page: ApplyPage }) => {
  const { sheets, add, remove, retry } = page.papers
  return (
    <View id="optional-papers">
      <View className="hq-form__head">
        <View className="hq-ask">
          <QuestionHead question={materialsCopy.optionalTitle} note={materialsCopy.optionalNote} />
        </View>
      </View>
      {papers.map(({ kind, hint }) => (
        <PaperSheets
          key={kind}
          title={materialCopy(kind).words}
          note={hint ?? materialCopy(kind).hint}
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

/** One paper that is needed, or those that are merely welcome. */
export function PaperStep({ papers, page }: { papers: Paper[]; page: ApplyPage }) {
  const [first] = papers
  return (
    <View>
      {first?.required ? (
        <Required paper={first} page={page} />
      ) : (
        <Optional papers={papers} page={page} />
      )}
      <View className="hq-ask hq-form__privacy">
        <Notice icon="eye">{materialsCopy.whoSees}</Notice>
      </View>
    </View>
  )
}
