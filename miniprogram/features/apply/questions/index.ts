import type { FactName } from '@shared/contracts/vocabulary'
import type { FactQuestion } from '../page'
import { admissionNote } from './admissionNote'
import { amount } from './amount'
import { cause } from './cause'
import { city } from './city'
import { conditions } from './conditions'
import { days } from './days'
import { department } from './department'
import { diagnosis } from './diagnosis'
import { discharge } from './discharge'
import { distanceKm } from './distanceKm'
import { examOrder } from './examOrder'
import { hospital } from './hospital'
import { leg } from './leg'
import { married } from './married'
import { namesDoctor } from './namesDoctor'
import { noIndication } from './noIndication'
import { nursing } from './nursing'
import { screeningPackage } from './package'
import { prescription } from './prescription'
import { procedure } from './procedure'
import { recordsUpTo } from './recordsUpTo'
import { setting } from './setting'
import { topic } from './topic'
import { tripDays } from './tripDays'
import { urban } from './urban'
import { wantedOn } from './wantedOn'

/** A question for every fact there is; one left out does not compile. */
export const questionOf: Record<FactName, FactQuestion> = {
  admissionNote,
  amount,
  cause,
  city,
  conditions,
  days,
  department,
  diagnosis,
  discharge,
  distanceKm,
  examOrder,
  hospital,
  leg,
  married,
  namesDoctor,
  noIndication,
  nursing,
  package: screeningPackage,
  prescription,
  procedure,
  recordsUpTo,
  setting,
  topic,
  tripDays,
  urban,
  wantedOn,
}
