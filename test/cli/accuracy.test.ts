import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {accuracyPart, measureAccuracy, readLabelled, readLabels} from '../../bench/accuracy/accuracy.ts'
import {rules} from '../../rules/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const labels = readLabels()
const ids = new Set(rules.map(({id}) => id))

describe('labels', () => {
  test('every document has a label, and every label a document', () => {
    const documents = ['bench/accuracy/documents', 'fixtures/clean', 'fixtures/flawed'].flatMap((folder) =>
      readdirSync(`${root}${folder}`)
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${folder}/${name}`)
    )
    expect(labels.map(({doc}) => doc).sort()).toEqual(documents.sort())
  })

  test.each(labels)('$doc', (label) => {
    const last = readLabelled(label).trimEnd().split('\n').length
    const {sections, timeline, claims, actions} = label.facts
    const findings = [...label.findings, ...label.debatable]
    const lines = [...sections, ...timeline, ...claims, ...actions].map(({line}) => line).concat(findings.flatMap((finding) => finding.lines))
    expect(lines.filter((line) => line < 1 || line > last)).toEqual([])
    expect(findings.filter(({rule}) => !ids.has(rule))).toEqual([])
    expect(findings.filter(({rule, key}) => (rule === 'missing-section') !== (key !== undefined))).toEqual([])
    expect(timeline.filter(({time}) => !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))).toEqual([])
  })
})

test('every rule that is on is labelled at least twice', () => {
  const counts = new Map<string, number>()
  for (const {findings} of labels) for (const {rule} of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  expect(rules.filter(({id, level}) => level !== 'off' && (counts.get(id) ?? 0) < 2).map(({id}) => id)).toEqual([])
})

test('the table can be measured', {timeout: 60_000}, () => {
  const accuracy = measureAccuracy()
  const part = accuracyPart(accuracy)
  for (const {id, level} of rules) expect(part.includes(`| \`${id}\` |`)).toBe(level !== 'off')
  // `npm run accuracy` is for reading; whether the page of rules holds this table is tested with the page.
  if (process.env['npm_lifecycle_event'] === 'accuracy') console.log(`${accuracy.notes.join('\n')}\n\n${part}`)
})
