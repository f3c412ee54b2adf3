import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {lint, readDocument} from '../../src/lint/processor.ts'
import {markLimitFor} from '../../src/markdown/mark-limit.ts'
import {clean, flawed} from '../folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('no document of ours holds many marks', {timeout: 60_000}, () => {
  for (const folder of ['fixtures/clean', 'fixtures/flawed', 'fixtures/sample', 'bench/accuracy/documents'])
    for (const name of readdirSync(`${root}${folder}`)) expect(markLimitFor(readFileSync(`${root}${folder}/${name}`, 'utf8'))).toBeUndefined()
})

test('a document with many marks, but not in one paragraph, is read like any other', {timeout: 60_000}, () => {
  const links = Array.from({length: 2000}, (_, index) => `- See [the **log** of \`host-${index}\`](https://logs.example/${index})\n`).join('')
  const {tree} = readDocument(`# Links\n\n${links}`)
  expect(JSON.stringify(tree).match(/"type":"(?:link|strong|inlineCode)"/g)).toHaveLength(6000)
  expect(lint(`${flawed}\n## Links\n\n${links}`).messages.map(({ruleId}) => ruleId)).toContain('unordered-timeline')
})

test('in a document of long paragraphs, fewer marks are taken as such', {timeout: 60_000}, () => {
  const paragraph = `${'`a '.repeat(900)}${'down '.repeat(20_000)}`
  expect(markLimitFor(paragraph)).toBe(125)
  expect(markLimitFor(`${paragraph}\n\n`.repeat(10))).toBe(15)
  expect(markLimitFor('down '.repeat(1_000_000))).toBeUndefined()
})

test('in a paragraph, marks beyond the thousandth are text', {timeout: 60_000}, () => {
  const {tree} = readDocument('*a* '.repeat(2000))
  expect(JSON.stringify(tree).match(/"type":"emphasis"/g)).toHaveLength(500)
  expect(lint(`${clean}\n## Notes\n\n${'*a*, '.repeat(2000)}\n`).messages).toEqual([])
})

test('below the limit, a paragraph of many marks is read as Markdown says', {timeout: 60_000}, () => {
  // Five thousand marks, none of which is beyond the limit of its paragraph.
  const many = '*a*\n\n'.repeat(2500)
  for (const own of ['``a`', '```a``', '\\``a`', '`` ` ``', '[a](b)', '![a](b)', '~~a~~', '<b>', '`a``b`']) {
    const alone = readDocument(own).tree.children[0]
    const beside = readDocument(many + own).tree.children.at(-1)
    expect(JSON.stringify(beside, withoutPlaces)).toBe(JSON.stringify(alone, withoutPlaces))
  }
})

function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'position' ? undefined : value
}

test.each(['a* ', ' *a', '*a_ ', ']', '[a](b "', '[a](', '<a x="', '`', '![', '~~a '])('`%s`, over and over, is read in no time', {timeout: 60_000}, (mark) => {
  const start = process.cpuUsage()
  readDocument(mark.repeat(100_000 / mark.length))
  const {user, system} = process.cpuUsage(start)
  expect((user + system) / 1e6).toBeLessThan(10)
})

test('footnotes in thousands are read in no time, those of people as footnotes', {timeout: 60_000}, () => {
  const notes = (count: number): string => Array.from({length: count}, (_, index) => `Word[^${index}].\n\n[^${index}]: Note ${index}\n\n`).join('')
  expect(JSON.stringify(readDocument(notes(100)).tree).match(/"type":"footnoteReference"/g)).toHaveLength(100)
  const start = process.cpuUsage()
  readDocument(notes(2000))
  const {user, system} = process.cpuUsage(start)
  expect((user + system) / 1e6).toBeLessThan(10)
})
