import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What stands in the `config.json` beside a bundle. */
export interface BundleConfig {
  /** Seconds after which a run is ended. */
  timeout?: number
  triggers?: { name: string; type: string; config: string }[]
}

/** The settings of one function; none where its bundle brings no `config.json`. */
export function bundleConfig(functionsDir: string, name: string): BundleConfig {
  const file = join(functionsDir, name, 'config.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BundleConfig) : {}
}
