import type { Act, Actor } from '../../shared/application/machine'
import { maskName } from '../../shared/application/masks'
import { type MilestoneRequest, milestoneRequest } from '../../shared/contracts/requests/desk'
import { forSpecialists } from '../kit/action'
import type { Loaded } from '../kit/application/change'
import { signingOf } from '../kit/application/signing'
import { deskAct } from './act'

function actOf(request: MilestoneRequest, actor: Actor, { application }: Loaded): Act {
  switch (request.stage) {
    case 'hospitals-offered':
      return { name: 'offer-hospitals', actor, hospitals: request.hospitals }
    case 'hospital-chosen':
      return { name: 'choose-hospital', actor, hospital: request.hospital }
    case 'agreement-signed':
      return signingOf(application, request.agreement, maskName(request.name), actor)
    case 'records-sent':
      return { name: 'send-records', actor, words: request.words }
    case 'notified': {
      const { visitOn, place, words } = request
      return { name: 'notify', actor, visitOn, place, words }
    }
    case 'scheduled':
      return { name: 'schedule', actor, visitOn: request.visitOn, place: request.place }
    case 'in-progress':
      return { name: 'begin', actor }
  }
}

/** Brings an application on by one milestone; some of them turn cancelling into a use. */
export const milestone = forSpecialists(milestoneRequest, (request, member) =>
  deskAct('milestone', request, member, (actor, loaded) => actOf(request, actor, loaded)),
)
