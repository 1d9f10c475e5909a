import { readdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const ROOMS = ['tests/decision', 'tests/calendar', 'tests/handbooks']
/** Child processes and pages on disk are not about the pure core; a random test kills one mutant today, another tomorrow. */
const LEFT_OUT = /cli\.test|timeZones\.test|notices\.test|docs\.test|properties\.test/

const testFiles = (root) =>
  ROOMS.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true })
      .map((file) => path.join(room, file))
      .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file)),
  ).sort()

/** One script of all tests and the code under test; each file of it loads once. @returns its path */
export const bundleTests = async (root) => {
  const outfile = path.join(root, '.mutation-tests.cjs')
  await build({
    stdin: {
      contents: testFiles(root)
        .map((file) => `import './${file}'`)
        .join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    outfile,
    logLevel: 'error',
  })
  return outfile
}
