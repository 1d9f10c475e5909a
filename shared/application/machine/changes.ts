import type { ApplicationDocument } from '../../contracts/documents/application'
import type { MaterialKind } from '../../contracts/vocabulary'
import type { Act } from './acts'

type Changed = Partial<ApplicationDocument>

/** Papers still awaited after these came; a paper asked for twice is asked for once. */
const stillAsked = (
  asked: NonNullable<ApplicationDocument['asked']>,
  came: readonly MaterialKind[],
) => asked.kinds.filter((kind) => !came.includes(kind))

function asking(
  { status, asked }: ApplicationDocument,
  kinds: readonly MaterialKind[],
  words: string,
  on: string,
): ApplicationDocument['asked'] {
  return {
    kinds: [...new Set([...(asked?.kinds ?? []), ...kinds])],
    words: asked ? `${asked.words}；${words}` : words,
    on: asked?.on ?? on,
    back: asked?.back ?? status,
  }
}

const reviewed = (
  { reviews }: ApplicationDocument,
  review: ApplicationDocument['reviews'][number],
) => [...reviews.filter(({ materialId }) => materialId !== review.materialId), review]

/** What an act changes of an application beside state, stage, clock and timeline. */
export function changesBy(application: ApplicationDocument, act: Act): Changed {
  const { actor } = act
  switch (act.name) {
    case 'ask-for':
      return { asked: asking(application, act.kinds, act.words, actor.today) }
    case 'retake': {
      const { materialId, kind, words: why } = act
      return {
        asked: asking(application, [kind], why, actor.today),
        reviews: reviewed(application, { materialId, status: 'retake', why, at: actor.at }),
      }
    }
    case 'review': {
      const { materialId, status, words: why } = act
      const review = { materialId, status, ...(why ? { why } : {}), at: actor.at }
      return { reviews: reviewed(application, review) }
    }
    case 'supplement': {
      const { asked } = application
      const kinds = asked
        ? stillAsked(
            asked,
            act.papers.map(({ kind }) => kind),
          )
        : []
      const ids = act.papers.map(({ id }) => id)
      return {
        materialIds: [...new Set([...application.materialIds, ...ids])],
        facts: { ...application.facts, ...act.facts },
        asked: asked && kinds.length > 0 ? { ...asked, kinds } : null,
      }
    }
    case 'decline':
      return { declined: { reasonCode: act.reasonCode, words: act.words }, asked: null }
    case 'offer-hospitals':
      return { hospitals: { offered: [...act.hospitals], chosen: null } }
    case 'choose-hospital': {
      const { offered } = application.hospitals
      const chosen = offered.find(({ name }) => name === act.hospital.name) ?? act.hospital
      return { hospitals: { offered, chosen } }
    }
    case 'sign': {
      const { agreement, version, signer: name } = act
      const by = actor.role === 'person' ? ('applicant' as const) : ('desk' as const)
      const signature = { agreement, version, name, by, actor: actor.id, at: actor.at }
      return { agreements: [...application.agreements, signature] }
    }
    case 'notify':
      return { visitOn: act.visitOn, visit: { place: act.place, words: act.words ?? null } }
    case 'schedule': {
      const place = act.place ?? application.visit?.place ?? null
      return {
        visitOn: act.visitOn ?? application.visitOn,
        visit: { place, words: application.visit?.words ?? null },
      }
    }
    case 'reschedule':
      return {
        facts: { ...application.facts, wantedOn: act.wantedOn },
        earliest: act.earliest,
        visitOn: null,
        visit: null,
        overdueOn: null,
      }
    case 'cancel':
    case 'abandon':
      return { asked: null }
    case 'rate':
      return { rating: { stars: act.stars, words: act.words, at: actor.at } }
    case 'mark-overdue':
      return { overdueOn: actor.today }
    default:
      return {}
  }
}
