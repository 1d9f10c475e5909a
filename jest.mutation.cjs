/** The unit tests that hold the pure core, for Stryker: no child processes, no builds. */
const { projects } = require('./jest.config.cjs')

const { displayName: _, ...unit } = projects.find(({ displayName }) => displayName === 'unit')

module.exports = {
  ...unit,
  testMatch: ['<rootDir>/tests/{decision,calendar,handbooks}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', 'cli.test', 'timeZones', 'table.test', 'docs.test'],
}
