import type { Answer, TestCloud } from '../../functions/support/cloud'
import { INSURED, newRequestId } from '../../functions/support/requests'

/** Calls of the privacy function by one person, with a requestId where the act needs one. */
export const privacyOf =
  (cloud: TestCloud, openid = INSURED) =>
  <T>(action: string, more: object = {}): Promise<Answer<T>> =>
    cloud.call<T>('privacy', openid, { action, requestId: newRequestId(), ...more })
