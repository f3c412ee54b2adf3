import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    coverage: {provider: 'v8', include: ['src/**/*.ts', 'rules/**/*.ts'], exclude: ['src/bin.ts', 'src/text/zone-table.ts']}
  }
})
