import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {canBePostmortem} from '../../src/incident/recognition/candidate.ts'
import {languages} from '../../src/language/index.ts'
import {lint} from '../../src/lint/processor.ts'
import {clean, readme} from '../folder.ts'

const files = ['fixtures', 'bench'].flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
    .map((name) => join(folder, name))
)

/** What is a postmortem or a template, or would be in another wording of its headings, must be read. */
function expectRead(text: string, path: string): void {
  if (lint(text, {path}).incident.kind.is === 'other') return
  expect(canBePostmortem(Buffer.from(text), path), path).toBe(true)
}

describe('what is read as a postmortem or template is never skipped', () => {
  test('our documents and examples', {timeout: 60_000}, () => {
    expect(files.length).toBeGreaterThan(100)
    for (const path of files) expectRead(readFileSync(path, 'utf8'), path)
    for (const rule of rules) for (const example of rule.examples) expectRead(example.markdown, 'notes.md')
  })

  const anonymous = clean.replace('# Postmortem: fare quotes unavailable', '# Fare quotes unavailable')
  test.each<[string, (name: string) => string]>([
    ['bold', (name) => `**${name}**`],
    ['bold with a colon', (name) => `__${name}:__`],
    ['plain with a colon', (name) => `${name}:`],
    ['capitals', (name) => `## ${name.toUpperCase()}`],
    ['numbered', (name) => `## 3. ${name}`],
    ['roman numbers', (name) => `### IV. ${name}`],
    ['letters', (name) => `### b) ${name}`],
    ['emoji', (name) => `## 🔥 ${name}`],
    ['emoji by name', (name) => `## :fire: ${name}`],
    ['HTML', (name) => `<h2 class="part">${name}</h2>`],
    ['HTML in HTML', (name) => `<div><h2><b>${name}</b></h2></div>`],
    ['setext', (name) => `${name}\n---`],
    ['among other words', (name) => `## The incident: ${name} of the outage`],
    ['a link', (name) => `## [${name}](#part)`],
    ['an anchor before it', (name) => `## <a name="part"></a>${name}`],
    ['an image before it', (name) => `## ![red light](red.png) ${name}`],
    ['an entity before it', (name) => `## &nbsp;${name}`],
    ['markup inside', (name) => `## ${name.replace(' ', '** **')}`],
    ['quoted', (name) => `> ## ${name}`],
    ['marks within the first word', (name) => `## **${name.charAt(0)}**${name.slice(1)}`],
    ['a tag within the first word', (name) => `## <b>${name.charAt(0)}</b>${name.slice(1)}`],
    ['an entity for a letter', (name) => `## &#${name.charCodeAt(0)};${name.slice(1)}`],
    ['a badge before it', (name) => `## [![state](state.svg)](https://status.harborline.example) ${name}`],
    ['an emoji of several words by name', (name) => `## :the_big_fire: ${name}`],
    ['labels', (name) => `${name}: as before`],
    ['labels in bold', (name) => `**${name}** everything was as before`],
    ['labels of list items', (name) => `- [x] ${name}: as before`],
    ['footnotes', (name) => `[^${name.length}]: ${name}: as before`],
    ['dashes around', (name) => `— ${name} —`],
    ['two in one', (name) => `## ${name} & Timeline`],
    ['Windows lines', (name) => `## ${name}\r`]
  ])('headings as %s', (_, heading) => {
    const text = anonymous.replace(/^## (.*)$/gm, (_line, name: string) => heading(name))
    expectRead(text, 'notes.md')
    expect(canBePostmortem(Buffer.from(text), 'notes.md')).toBe(true)
  })

  test.each([
    ['its name', readme, 'docs/2024-03-12-postmortem.md'],
    ['its folder', readme, 'post-mortems/a.md'],
    ['front matter', `---\ntype: postmortem\n---\n${readme}`, 'a.md'],
    ['TOML front matter', `+++\npostmortem = true\n+++\n${readme}`, 'a.md'],
    ['its title', '# Outage of the fare cache\n', 'a.md'],
    ['its title below other lines', `${'Some words.\n\n'.repeat(9)}# Incident report\n`, 'a.md'],
    ['an underlined title', `${'Some words.\n\n'.repeat(9)}Incident report\n===\n`, 'a.md'],
    ['a title in HTML', `${'Some words.\n\n'.repeat(9)}<h1 align="center">Incident <i>report</i></h1>\n`, 'a.md'],
    ['a title below a comment and code', `<!--\n${'A licence.\n'.repeat(20)}-->\n\`\`\`\n${'code\n'.repeat(20)}\`\`\`\n\nIncident report\n`, 'a.md'],
    ['a title below front matter', `---\n${Array.from({length: 20}, (_, index) => `key${index}: value`).join('\n')}\n---\n\nIncident report\n`, 'a.md'],
    ['a title of several underlined lines', `${'Some words.\n\n'.repeat(9)}Incident report\nof the fare cache\n=====\n`, 'a.md'],
    ['a title with marks within a word', '# Inc**ident** rep*or*t\n', 'a.md'],
    ['a title behind a dash', '# Fares–post-mortem\n', 'a.md'],
    ['carriage returns alone', '# Fares\r\r## Impact\r\r## Root cause\r\r## Timeline\r', 'a.md'],
    ['names behind Latin words', '## Incident 概要\n\n## Incident 影響\n\n## Incident 原因\n', 'a.md'],
    ['accents', '## RÉSUMÉ\n\n## Impact\n\n## Chronologie\n', 'a.md'],
    ['Japanese', '## 概要\n\n## 影響\n\n## 原因\n', 'a.md'],
    ['German', '## Zusammenfassung\n\n## Auswirkungen\n\n## Ursache\n', 'a.md']
  ])('%s', (_, text, path) => {
    expect(canBePostmortem(Buffer.from(text), path)).toBe(true)
  })
})

test('UTF-16 is read before anything is told of it', () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('# Outage', 'utf16le')])
  expect(canBePostmortem(bytes, 'a.md')).toBe(true)
})

test('bytes that are no UTF-8 stand before names', () => {
  const bytes = Buffer.from('# Fares\n\n## \u00b7 Impact\n\n## \u00e9Root cause\n\n## \u00c3 Timeline\n', 'latin1')
  expect(canBePostmortem(bytes, 'a.md')).toBe(true)
})

test('phrases with any ending have beginnings that tell them apart', () => {
  for (const {postmortem, incidentTitles, template} of languages)
    for (const phrase of [...postmortem, ...incidentTitles.sure, ...incidentTitles.likely, ...template])
      expect(/^[^ |]{0,2}\*/.test(phrase), phrase).toBe(false)
})

test.each([
  ['prose that begins with names', 'Fix the build first.\nImpact is seldom high.\nSummary of what it does\nTimeline of all releases so far\n'],
  ['a changelog', '# 2.1.0\n\n- Fix: a timeout\n- Fix `read`\n\n## Summary\n\n## Resolution\n\n- solution of nothing\n'],
  ['links to what sounds like one', 'See [the\nissue](https://harborline.example/issues/new?template=outage.md) for more\n'],
  ['long sentences', `To report a flaw, please use ${'the form of our security team or '.repeat(6)}wait for the disclosure.\n`]
])('%s is skipped', (_, text) => {
  expect(lint(text, {path: 'a.md'}).incident.kind.is).toBe('other')
  expect(canBePostmortem(Buffer.from(text), 'a.md')).toBe(false)
})

test('documents of other kinds are skipped', () => {
  expect(canBePostmortem(Buffer.from(readme), 'README.md')).toBe(false)
  expect(canBePostmortem(Buffer.from('# Change log\n\n## 2.1.0\n\n- Fix a timeout\n- Add a summary of the fares\n'), 'CHANGELOG.md')).toBe(false)
  expect(canBePostmortem(Buffer.from(''), 'a.md')).toBe(false)
})
