import { h5Host, launchBrowser } from '../h5/host'
import { serve } from '../protocol/serve'
// A test run that is killed leaves no host behind.
import '../../../../tools/kit/endWithParent.mjs'

async function main(): Promise<void> {
  const browser = await launchBrowser()
  const end = () => browser.close().finally(() => process.exit(0))
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  console.log(`ready ${await serve(h5Host(browser))}`)
}

main()
