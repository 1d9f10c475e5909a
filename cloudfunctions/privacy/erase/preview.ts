import { erasePreviewRequest } from '../../../shared/contracts/requests/privacy'
import type { EraseAnswer } from '../../../shared/contracts/responses/privacy'
import { forMembers } from '../../kit/action'
import { accountOf } from './account'
import { heldAbout } from './held'

/** What an erasure would take away, and what stays, why and until when. Writes nothing. */
export const erasePreview = forMembers(
  erasePreviewRequest,
  async (_, member): Promise<EraseAnswer> => accountOf(await heldAbout(member), member.now.day),
)
