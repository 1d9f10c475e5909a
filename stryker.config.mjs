/** `npm run mutation`: does some test fail for each small change to the decision, the rules and the calendar? */
export default {
  mutate: [
    'shared/decision/**/*.ts',
    'shared/rules/**/*.ts',
    'shared/calendar/**/*.ts',
    '!shared/calendar/table.ts',
  ],
  plugins: ['./tools/mutation/runner.mjs'],
  testRunner: 'one-process',
  coverageAnalysis: 'perTest',
  // Run once while everything loads: no test could see them on its own.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 5_000,
  tempDirName: '.cache/stryker',
  incremental: true,
  incrementalFile: '.cache/stryker-incremental.json',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  ignorePatterns: [
    'dist',
    '.cache',
    '.data',
    'docs',
    'miniprogram',
    'cloudfunctions',
    'localcloud',
    'reports',
  ],
}
