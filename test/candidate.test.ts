import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.ts'
import {canBePostmortem} from '../src/incident/candidate.ts'
import {lint} from '../src/processor.ts'
import {clean, readme} from './folder.ts'

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

describe('what is read as a postmortem or template is never passed over', () => {
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
    ['Japanese', '## 概要\n\n## 影響\n\n## 原因\n', 'a.md'],
    ['German', '## Zusammenfassung\n\n## Auswirkungen\n\n## Ursache\n', 'a.md']
  ])('%s', (_, text, path) => {
    expect(canBePostmortem(Buffer.from(text), path)).toBe(true)
  })
})

test('documents of other kinds are passed over', () => {
  expect(canBePostmortem(Buffer.from(readme), 'README.md')).toBe(false)
  expect(canBePostmortem(Buffer.from('# Change log\n\n## 2.1.0\n\n- Fix a timeout\n- Add a summary of the fares\n'), 'CHANGELOG.md')).toBe(false)
  expect(canBePostmortem(Buffer.from(''), 'a.md')).toBe(false)
})
