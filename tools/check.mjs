/** `npm run check`: types, lint, directions and unit tests; needs no build and no browser. */
import { ensurePackages, failPlainly } from './setup.mjs'
import { checks } from './steps/checks.mjs'
import { runSteps } from './steps/runSteps.mjs'

await failPlainly(async () => {
  await ensurePackages()
  await runSteps(checks)
})
