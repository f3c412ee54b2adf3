import {defineConfig} from 'vitest/config'

/** Tests of what is built, of hostile input and of clients, and slow ones: `npm run test:full` runs them, `npm test` the others. */
const full = [
  'test/build/**/*.test.ts',
  'test/safety/**/*.test.ts',
  'test/built-expressions.test.ts',
  'test/cli/{completion,surfaces}.test.ts',
  'test/config/surfaces.test.ts',
  'test/files/changed-since.test.ts',
  'test/lint/{kept,redact}.test.ts',
  'test/lsp/{remark-server,server}.test.ts',
  'test/markdown/{document-cost,mark-limit,metamorphic,spec-examples}.test.ts',
  'test/rules/injection.test.ts',
  'test/run/{scale,shard}.test.ts'
]

/** The examples run the built package. */
const examples = ['test/cli/examples.test.ts']

export default defineConfig({
  test: {
    // Of a test that waits for programs, on a machine that may be busy.
    testTimeout: 30_000,
    // The rest of what runs waits for them.
    maxWorkers: '100%',
    projects: [
      {extends: true, test: {name: 'unit', include: ['test/**/*.test.ts'], exclude: [...full, ...examples]}},
      {extends: true, test: {name: 'examples', include: examples, globalSetup: ['test/build/build-dist.ts']}},
      {extends: true, test: {name: 'full', include: full, globalSetup: ['test/build/build-dist.ts', 'test/build/build-bundle.ts']}}
    ]
  }
})
