import { join } from 'node:path'
import { build } from 'esbuild'

let script: Promise<string> | undefined

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'agent/index.ts')],
    ...{ bundle: true, format: 'iife', target: 'es2022', write: false },
  })
  return outputFiles[0]!.text
}

/** The agent as one script that every page of the browser runs first. */
export const agentScript = (): Promise<string> => {
  script ??= bundle()
  return script
}
