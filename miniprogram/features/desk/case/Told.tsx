import type { DeskAnswer } from '@shared/contracts/responses/desk'
import { View } from '@tarojs/components'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { FactTable } from '@/components/FactTable'
import { Section } from '@/components/Section'
import { Status } from '@/components/Status'
import { caseCopy, factNames } from '@/copy/deskCase'
import { factRows } from '@/copy/facts'
import { arrangedLines, chapterOf, type FactLine, ruleLines } from './rows'

const tableRows = (lines: FactLine[], clauses: Clauses) =>
  lines.map(({ id, name, fact, clause }) => ({
    ...{ id, name, fact },
    clause:
      clause && clauses.chips(clause).length > 0
        ? { words: chapterOf(clause), onTap: () => clauses.open(clause) }
        : undefined,
  }))

interface PartProps {
  answer: DeskAnswer
  clauses: Clauses
}

/** What the engine decided when it was submitted, clause by clause. */
export function RulesSection({ answer: { application, today }, clauses }: PartProps) {
  return (
    <Section title={caseCopy.rules} id="case-rules">
      <View className="hq-case__answer">
        <Status tone="open" icon="check-circle" words={[caseCopy.passed]} />
      </View>
      <FactTable rows={tableRows(ruleLines(application, today), clauses)} />
    </Section>
  )
}

/** What the person told. */
export function FactsSection({ answer: { application } }: Pick<PartProps, 'answer'>) {
  const rows = factRows(application.facts)
  if (rows.length === 0) return null
  return (
    <Section title={caseCopy.facts} id="case-facts">
      <FactTable
        rows={rows.map(({ fact, words }) => ({
          id: fact,
          name: factNames[fact],
          fact: words.join('，'),
        }))}
      />
    </Section>
  )
}

/** What has been arranged: papers asked for, hospitals, agreements, the visit. */
export function ArrangedSection({ answer: { application, today }, clauses }: PartProps) {
  const lines = arrangedLines(application, today)
  if (lines.length === 0) return null
  return (
    <Section title={caseCopy.arranged} id="case-arranged">
      <FactTable rows={tableRows(lines, clauses)} />
    </Section>
  )
}
