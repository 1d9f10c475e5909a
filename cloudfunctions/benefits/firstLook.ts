import { supposing } from '../../shared/application/supposed'
import { applyCaseOf, type Situation } from '../../shared/application/toCase'
import type { Facts } from '../../shared/contracts/facts'
import { type Decision, decide } from '../../shared/decision'
import { catalogue } from '../kit/catalogue'

/** A service decided for somebody who is only looking: no papers yet, and what is untold supposed. */
export const firstLook = (situation: Situation, service: string, facts: Facts = {}): Decision =>
  decide(applyCaseOf(situation, { service, facts: supposing(facts), materials: [] }), catalogue)
