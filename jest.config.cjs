/** Unit, property and cloud tests; pages are tested in a real browser under tests/ui. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
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
  transformIgnorePatterns: ['/node_modules/(?!(mingo|fast-check|file-type|valibot)/)'],
  testTimeout: 30000,
  maxWorkers: 2,
}
