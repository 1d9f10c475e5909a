import type { NoticeKind } from '../../shared/contracts/documents/notice'

/** Each kind has a message template of the account, named in the function's environment. */
const named = (kind: NoticeKind): string | undefined =>
  process.env[`TEMPLATE_${kind.replaceAll('-', '_').toUpperCase()}`]

export const templateOf = (kind: NoticeKind): string => named(kind) ?? `local-${kind}`

/** What is told of an application. WeChat asks a person for three at once at most. */
const OF_AN_APPLICATION: readonly NoticeKind[] = ['progress', 'papers-missing', 'visit-tomorrow']

/** Ids of the templates a person may ask to hear an application by; none where none is set up. */
export const applicationTemplates = (): string[] =>
  OF_AN_APPLICATION.flatMap((kind) => named(kind) ?? [])
