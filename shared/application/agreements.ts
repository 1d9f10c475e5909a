/** Version of the texts shown for signing; a new text is a new version and is signed anew. */
export const AGREEMENT_VERSION = '2026-11'

interface Signed {
  agreement: string
  version: string
}

/** Agreements of a service that are still to be signed in their present version. */
export const unsigned = <T extends { name: string }>(
  agreements: readonly T[],
  signed: readonly Signed[],
): T[] =>
  agreements.filter(
    ({ name }) =>
      !signed.some(({ agreement, version }) => agreement === name && version === AGREEMENT_VERSION),
  )
