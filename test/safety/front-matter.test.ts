import {expect, test} from 'vitest'
import {lint} from '../../src/lint/processor.ts'
import {clean, folder, run} from '../folder.ts'

const key = 'Unexpected list or mapping as a key in front matter, expected text in quotes'
const attacks: ReadonlyArray<readonly [string, string, string]> = [
  ['keys of keys', '? '.repeat(327), key],
  ['mappings as keys', '{'.repeat(500), key],
  ['mappings as keys, closed', `${'{'.repeat(300)}a${': b}'.repeat(300)}`, key],
  ['lists as keys', `${'['.repeat(300)}a${']: b'.repeat(300)}`, 'Unexpected level 21 of lists and mappings in front matter, expected at most 20'],
  ['lists as keys, not deep', `${'['.repeat(15)}a${']: b'.repeat(15)}`, key],
  ['brackets that are none', '{a: "}", b: [], '.repeat(100), key],
  ['lists in lists', '- '.repeat(500), 'Unexpected level 21 of lists and mappings in front matter, expected at most 20'],
  [
    'aliases',
    `a: &a b\n${Array.from({length: 21}, (_, index) => `k${index}: *a`).join('\n')}`,
    'Unexpected alias number 21 in front matter, expected at most 20'
  ],
  ['characters', `a: ${'b'.repeat(70_000)}`, 'Unexpected front matter of more than 65536 characters, expected less'],
  ['syntax', 'title: "a', 'Unexpected syntax in front matter, expected YAML']
]

test.each(attacks)('front matter of %s is read as text, with one finding', (_, matter, message) => {
  const start = performance.now()
  const {messages} = lint(`---\n${matter}\n---\n${clean}`)
  expect(performance.now() - start).toBeLessThan(2000)
  expect(messages.filter(({ruleId}) => ruleId === 'invalid-front-matter').map(({reason}) => reason)).toEqual([message])
})

test.each([
  ['nested arrays', `a = ${'['.repeat(500)}`],
  ['nested tables', `a = ${'{a = '.repeat(500)}`],
  ['a bracket', 'a = ['],
  ['a key twice', 'a = 1\na = 2']
])('TOML of %s too', (_, matter) => {
  const {messages} = lint(`+++\n${matter}\n+++\n${clean}`)
  expect(messages.map(({reason}) => reason)).toEqual(['Unexpected syntax in front matter, expected TOML'])
})

test.each([
  ['quotes around a bracket', 'title: "[SEV-1]: fares"\nnote: it\'s [one]'],
  ['twenty levels', `${'- '.repeat(19)}a`],
  ['lists of mappings', `events: [${'{at: "14:02", what: [a, b]}, '.repeat(50)}]`],
  ['text with links', 'note: |\n  [a]: https://a.example\n  ? what\nauthor: Ada'],
  ['a key twice', 'title: a\ntitle: b'],
  ['a definition between two breaks', '[docs]: https://docs.example'],
  ['words between two breaks', 'We saw "errors: many\nof them.'],
  ['TOML-like words', 'owner: [Ada, Bo]\n# a comment\ndate: 2024-03-12']
])('front matter with %s has no such finding', (_, matter) => {
  expect(lint(`---\n${matter}\n---\n${clean}`).messages.filter(({ruleId}) => ruleId === 'invalid-front-matter')).toEqual([])
})

test.each([
  ['? '.repeat(327), '1:1: Unexpected list or mapping as a key, expected text'],
  [`${'['.repeat(15)}a${']: b'.repeat(15)}`, '1:18: Unexpected list or mapping as a key, expected text'],
  [`rules:\n  blame: ${'['.repeat(30)}`, '2:28: Unexpected level 21 of lists and mappings, expected at most 20'],
  [`# ${'x'.repeat(70_000)}\n`, '1:1: Unexpected file that cannot be read (is larger than 64 KB), expected a configuration file']
])('a configuration file goes through the same limits', async (text, mistake) => {
  const start = performance.now()
  const {code, err} = await run(folder({'.postmortemlintrc.yaml': text, 'a.md': clean}), ['a.md'])
  expect(performance.now() - start).toBeLessThan(2000)
  expect({code, err}).toEqual({
    code: 2,
    err: `postmortem-lint: 1 mistake in the configuration, nothing was read\n.postmortemlintrc.yaml:${mistake}\n`
  })
})

test('a baseline that is no JSON does too', async () => {
  const cwd = folder({'.postmortemlint-baseline.json': '? '.repeat(500), 'a.md': clean})
  expect(await run(cwd, ['--baseline', '.postmortemlint-baseline.json', 'a.md'])).toMatchObject({code: 2, err: expect.stringContaining('expected JSON')})
})
