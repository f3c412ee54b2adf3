import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build/build-bundle.ts'],
    // The rest of what runs waits for them.
    maxWorkers: '100%',
    coverage: {provider: 'v8', include: ['src/**/*.ts', 'rules/**/*.ts'], exclude: ['src/cli/bin.ts', 'src/text/zone-table.ts']}
  }
})
