import { resolve } from 'node:path'
import { serve } from '../protocol/serve'
import { weappHost } from '../weapp/host'
// A test run that is killed leaves no host behind.
import '../../../../tools/kit/endWithParent.mjs'

const project = resolve(__dirname, '../../../..')

/** What the app leaves behind after its connection has gone concerns nobody. */
process.on('unhandledRejection', (reason) => console.error(reason))

serve(weappHost(project)).then((endpoint) => console.log(`ready ${endpoint}`))
