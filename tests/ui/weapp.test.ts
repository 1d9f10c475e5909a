import { startHost } from './suite/driver/host'
import { runOn } from './suite/driver/run'
import { areas } from './suite/scenarios'

/** The suite on the mini-program that ships, in Node. */
runOn('weapp', areas, () => startHost('weapp'))
