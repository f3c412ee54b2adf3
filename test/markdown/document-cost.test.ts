import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {lint} from '../../src/lint/processor.ts'
import {assertAffordable} from '../../src/markdown/document-cost.ts'
import {flawed, folder, run} from '../folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const timeout = 60_000
const words = /^costs as much to read as \d{5,} lines, with its list items, table cells and marks; at most 15000 are read$/

test('a document five times as long as any of ours is read', {timeout}, () => {
  for (const path of ['fixtures/clean', 'fixtures/flawed', 'fixtures/sample', 'bench/accuracy/documents'])
    for (const name of readdirSync(`${root}${path}`)) expect(() => assertAffordable(readFileSync(`${root}${path}/${name}`, 'utf8').repeat(5))).not.toThrow()
  expect(() => assertAffordable('We saw errors.\n'.repeat(14_000))).not.toThrow()
  expect(() => assertAffordable(`${'-'.repeat(100)}\n`.repeat(1000))).not.toThrow()
})

test.each([
  ['lines', 'a\n', 15_001],
  ['lines of old Macs', 'a\r', 15_001],
  ['lines of Windows', 'a\r\n', 15_001],
  ['empty lines', '\n', 15_001],
  ['items', '- a\n', 7000],
  ['items in one line', '- ', 10_001],
  ['numbered items', '1. a\n', 7000],
  ['quotes', '> a\n\n', 5000],
  ['headings', '## a\n', 12_000],
  ['rows', '| a | b |\n', 4000],
  ['definitions', '[a]: b\n', 6000],
  ['marks', '*a ', 150_001],
  ['indented lines', `${' '.repeat(200)}a\n`, 1000]
])('a document of too many %s is refused in words', {timeout}, (_, line, count) => {
  expect(() => assertAffordable(line.repeat(count))).toThrow(words)
  expect(() => lint(line.repeat(count))).toThrow(words)
})

test('a document that is too large costs only itself; one in a folder that is no postmortem is skipped', {timeout}, async () => {
  const changes = `# Changes\n\n${'- Fix the build\n'.repeat(20_000)}`
  const cwd = folder({'a.md': `${flawed}${'- a\n'.repeat(20_000)}`, 'b.md': flawed, 'CHANGES.md': changes})
  const {code, out, err} = await run(cwd, ['.'])
  expect(code).toBe(2)
  expect(err).toMatch(/^a\.md: costs as much to read as 52\d{3} lines, with its list items, table cells and marks; at most 15000 are read\n$/)
  expect(out).toContain('unordered-timeline')
  expect((await run(cwd, ['--verbose', '.'])).err).toBe(err)
  expect((await run(cwd, ['CHANGES.md'])).code).toBe(2)
})
