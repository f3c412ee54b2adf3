import {expect, test} from 'vitest'
import {fix} from '../../src/lint/fix.ts'
import {lint} from '../../src/lint/processor.ts'
import {shorten} from '../../src/text/escape.ts'
import {clean} from '../folder.ts'
import {check} from './fuzz/properties.ts'

const settings = {force: true, now: Date.UTC(2026, 0, 31)}
const timeout = 60_000

/** Documents that fuzzing found faults with, made small. */
const found: Readonly<Record<string, string>> = {
  'lines that each become a title when the one before does': 'Postmortem\n'.repeat(50),
  'two byte order marks': '\ufeff\ufeff\n<',
  'a character of two halves alone': '\u{10ffff}',
  NUL: '\0',
  'NUL before a heading': '\0PostmortemP',
  'an empty line in an HTML heading': '<h2>\n[',
  'a second HTML heading': '<h1>[<h2>\n1',
  'a processing instruction that nothing ends': '<?\n# 后',
  'an entity that is none, and broken text behind it': '# Postmortem &nosuch; â€” x',
  'entities of two characters, and broken text behind them': '# Postmortem &nvlt; &fjlig; &ngE; â€” x',
  'an escaped entity': '# Postmortem &amp;amp; &#38;amp; â€” x',
  'a picture where a label is cut': '- 9:52–e error\r- 0:40–Rt ions\r- 1:10 Rule deployed to the second region, service fully res👩‍🚒t'
}

test.each(Object.entries(found))('%s', {timeout}, (_, text) => {
  expect(check(text, ['places', 'edits', 'fixes', 'lineEnds', 'marks', 'inspects', 'reports'])).toBe('ok')
})

test('byte order marks, however many, move nothing', () => {
  const careless = clean.replaceAll('* 14:', '14:')
  for (const marks of ['\ufeff', '\ufeff\ufeff', '\ufeff\ufeff\ufeff'])
    expect(fix(marks + careless, {settings}).text).toBe(marks + fix(careless, {settings}).text)
})

test('places behind entities are right', () => {
  const text = '# Postmortem &nosuch; &nvlt; &amp;lt; \0 [date]'
  const {messages} = lint(text, {settings})
  const place = messages.find(({ruleId}) => ruleId === 'placeholder')?.place
  expect(place && 'start' in place && text.slice(place.start.offset, place.end.offset)).toBe('[date]')
})

test('a heading in raw HTML stays, one in a block that ends is mended', () => {
  const raw = '<pre>\n## Summary\nDown.\n</pre>\n'
  expect(fix(raw, {settings}).text).toBe(raw)
  expect(fix('<img src="a.png">\n## Summary\nDown.\n', {settings}).text).toBe('<img src="a.png">\n\n## Summary\n\nDown.\n')
})

test('no character is divided where a text is cut', () => {
  expect(shorten('ab🔥cd', 4)).toBe('ab…')
  expect(shorten('ab🔥', 4)).toBe('ab🔥')
})

const head = '# Postmortem: quotes down on 12 March 2024\n\n## Summary\n\nDown from 14:02 to 14:49 UTC.\n\n'
const lines = (count: number, line: (index: number) => string): string => Array.from({length: count}, (_, index) => line(index)).join('')

test.each([
  ['times in one line', head + '2 AM '.repeat(10_000)],
  ['ranges in one line', head + 'from 14:02 to 14:49 UTC '.repeat(5000)],
  ['entries of a timeline', `${head}## Timeline\n\n${lines(4000, (index) => `- 14:${String(index % 60).padStart(2, '0')} UTC step\n`)}`],
  ['claims in one line', head + lines(5000, (index) => `It lasted ${index} minutes from 14:02 to 14:49 UTC. `)],
  ['claims in one paragraph', head + 'Down from 14:02 to 14:49 UTC on 12 March 2024.\n'.repeat(6000)],
  ['lines behind a quote', `${head}> a\n${'b\n'.repeat(4000)}`],
  ['quotes', head + '> a\n\n'.repeat(4000)],
  ['underlined headings', head + 'Part\n===\n\n'.repeat(2000)],
  ['marks that nothing ends', head + '**_~~`[![<a b="<!-- (\n'.repeat(2500)],
  ['ever longer code', head + lines(500, (index) => `${'`'.repeat(index + 1)} `)],
  ['comments that nothing ends', '<!--lint '.repeat(50_000)],
  ['comments', '<!--lint disable blame-->\n\n'.repeat(5000)],
  ['rows', `${head}| Time | What |\n| - | - |\n${lines(3000, (index) => `| 14:${String(index % 60).padStart(2, '0')} | step ${index} |\n`)}`]
])('thousands of %s are read in seconds', {timeout: 120_000}, (_, text) => {
  const start = process.cpuUsage()
  lint(text, {settings})
  const {user, system} = process.cpuUsage(start)
  expect((user + system) / 1e6).toBeLessThan(15)
})
