// The district's zone, before any test makes a Date: dates of the sheet are civil dates there.
process.env.TZ = 'Asia/Ho_Chi_Minh';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // Against what hangs: an act killed at each of its calls takes minutes on a busy machine.
  testTimeout: 600_000,
  maxWorkers: 2,
  // Preact comes as ES modules alone.
  transformIgnorePatterns: ['/node_modules/(?!(preact|@testing-library/preact)/)'],
  transform: {
    '^.+\\.(tsx?|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
