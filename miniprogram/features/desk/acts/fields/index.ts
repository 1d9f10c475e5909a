import type { ComponentType } from 'react'
import type { FieldName } from '../table'
import { Hospital } from './Hospital'
import { Hospitals } from './Hospitals'
import { Kinds } from './Kinds'
import type { FieldPartProps } from './props'
import { Agreement, Place, Reason, Signer } from './Simple'
import { Visit } from './Visit'
import { Words } from './Words'

/** How each field of an act is drawn. */
export const PARTS: Record<FieldName, ComponentType<FieldPartProps>> = {
  kinds: Kinds,
  words: Words,
  reason: Reason,
  hospitals: Hospitals,
  hospital: Hospital,
  agreement: Agreement,
  signer: Signer,
  visit: Visit,
  place: Place,
}
