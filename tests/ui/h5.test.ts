import { startHost } from './suite/driver/host'
import { runOn } from './suite/driver/run'
import { areas } from './suite/scenarios'

/** The suite in Chromium: the same scenarios, and those that need layout. */
runOn('h5', areas, () => startHost('h5'))
