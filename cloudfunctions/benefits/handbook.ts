import { parseMoment } from '../../shared/calendar'
import type { Edition } from '../../shared/catalogue/compile'
import { handbookRequest } from '../../shared/contracts/requests/benefits'
import type {
  HandbookAnswer,
  HandbookLine,
  NetworkView,
} from '../../shared/contracts/responses/handbook'
import { channelOf } from '../../shared/decision/channel'
import { forMembers } from '../kit/action'
import type { Now } from '../kit/clock'
import { editionOfPolicy } from './edition'

function linesOf({ handbook }: Edition, now: Now): HandbookLine[] {
  const moment = parseMoment(now.iso)!
  return Object.entries(handbook.lines).map(([id, line]) => {
    const { hotlines, ...channel } = channelOf(line, moment)
    return { id, label: line.label, numbers: hotlines, ...channel, source: line.source }
  })
}

/** Lists of other plans' services say nothing to this policy and are left out. */
const networksOf = ({ handbook, offers }: Edition): NetworkView[] =>
  handbook.networks.flatMap(({ id, name, inHandbook, services, hospitals, cities, source }) => {
    const own = services.filter((service) => offers.has(service))
    const first = own[0] && offers.get(own[0])
    if (!first) return []
    const count = (hospitals?.length ?? 0) + (cities?.length ?? 0)
    const line = first.service.line
    return [{ id, name, inHandbook, services: own, ...(cities && { cities }), count, line, source }]
  })

/** The handbook of a policy, as its edition of today has it, in our own words. */
export const handbook = forMembers(
  handbookRequest,
  async ({ policyId }, member): Promise<HandbookAnswer> => {
    const edition = await editionOfPolicy(policyId, member)
    const { id, version, from, name, insurer, insurerShort, provider, ...rest } = edition.handbook
    const { insurerLine, structure, rulings } = rest
    return {
      today: member.now.day,
      handbook: {
        ...{ id, version, from, name, insurer, insurerShort, provider, structure, rulings },
        ...(insurerLine && { insurerLine }),
        lines: linesOf(edition, member.now),
        networks: networksOf(edition),
      },
      names: Object.fromEntries(
        [...edition.offers].map(([key, { service }]) => [key, service.short]),
      ),
    }
  },
)
