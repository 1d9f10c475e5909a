import { serve } from '../kit/handler'
import { cancel } from './cancel'
import { cancelPreview } from './cancelPreview'
import { chooseHospital } from './chooseHospital'
import { get } from './get'
import { list } from './list'
import { preview } from './preview'
import { rate } from './rate'
import { reschedule } from './reschedule'
import { sign } from './sign'
import { submit } from './submit'
import { supplement } from './supplement'

export const actions = {
  preview,
  submit,
  list,
  get,
  supplement,
  chooseHospital,
  sign,
  reschedule,
  cancelPreview,
  cancel,
  rate,
}

export const main = serve('applications', actions)
