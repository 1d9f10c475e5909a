import { serve } from '../kit/handler'
import { cancel } from './cancel'
import { cancelPreview } from './cancelPreview'
import { get } from './get'
import { list } from './list'
import { preview } from './preview'
import { submit } from './submit'

export const main = serve('applications', { preview, submit, list, get, cancelPreview, cancel })
