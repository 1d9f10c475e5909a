import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

const ROOMS = ['tests/decision', 'tests/calendar', 'tests/handbooks']
/** Child processes and pages on disk are not about the pure core; a random test kills one mutant today, another tomorrow. */
const LEFT_OUT = /cli\.test|timeZones\.test|table\.test|docs\.test|properties\.test/

const testFiles = (root) =>
  ROOMS.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true })
      .map((file) => path.join(room, file))
      .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file)),
  ).sort()

/** The same random cases for every mutant; a failing one is enough, its smallest form is not looked for. */
const STEADY = `import * as fc from 'fast-check'
fc.configureGlobal({ seed: 20260310, endOnFailure: true })`

/** What modules work out once and keep. A mutant of that work shows only where it is done again. */
const KEPT = {
  'dayKinds.ts': 'table = undefined',
  'dayText.ts': "MONTHS.fill('')",
  'workingDays.ts': 'ordinals = undefined',
}

const forgettable = {
  name: 'forgettable',
  setup({ onLoad }) {
    onLoad({ filter: /shared\/calendar\/\w+\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8')
      const forget = KEPT[path.basename(file)]
      const added = forget ? `\n;(globalThis.forgetting ??= []).push(() => { ${forget} })` : ''
      return { contents: text + added, loader: 'ts' }
    })
  },
}

/** Lets the code under test forget what it keeps, so that the next call works it out anew. */
export const forget = () => {
  for (const each of globalThis.forgetting ?? []) each()
}

/** One script of all tests and the code under test; each file of it loads once. @returns its path */
export const bundleTests = async (root) => {
  const outfile = path.join(root, `.mutation-tests.${process.pid}.cjs`)
  await build({
    stdin: {
      contents: [STEADY, ...testFiles(root).map((file) => `import './${file}'`)].join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    plugins: [forgettable],
    outfile,
    logLevel: 'error',
  })
  return outfile
}
