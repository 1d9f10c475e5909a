/**
 * Projects: `unit` needs nothing, `cloud` needs the built functions, `ui` the built pages and a Chromium.
 * `npx jest --selectProjects unit` runs one of them, `npm test` builds and runs all.
 */
const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/miniprogram/$1',
    '^@shared/(.*)$': '<rootDir>/shared/$1',
    '^@seeds/(.*)$': '<rootDir>/seeds/$1',
  },
  // These packages ship ES modules only; what is built needs no more work.
  transformIgnorePatterns: ['/node_modules/(?!(mingo|fast-check|file-type|valibot)/)', '/dist/'],
}

const folder = (displayName) => ({
  ...common,
  displayName,
  testMatch: [`<rootDir>/tests/${displayName}/**/*.test.{ts,tsx}`],
})

module.exports = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/(cloud|ui)/'],
    },
    folder('cloud'),
    folder('ui'),
  ],
  testTimeout: 30000,
  maxWorkers: 2,
}
