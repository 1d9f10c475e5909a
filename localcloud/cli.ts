import { optionsFrom } from './fromEnv'
import { run } from './run'

/** `SEED=off` starts an empty data folder without the demo people. */
run(async () => ({
  ...optionsFrom(process.env),
  seeds: process.env.SEED === 'off' ? undefined : await import('../seeds/demo/lives'),
}))
