import {expect, test} from 'vitest'
import {fingerprintsOf} from '../../src/lint/baseline/fingerprint.ts'
import {lint} from '../../src/lint/processor.ts'
import {clean, flawed} from '../folder.ts'

/** Gives "rule fingerprint" of every finding. */
function prints(markdown: string): readonly string[] {
  const {messages, incident} = lint(markdown, {settings: {force: true}})
  return [...fingerprintsOf(messages, incident)].map(([{ruleId}, fingerprint]) => `${ruleId} ${fingerprint}`)
}

const broken = flawed.replace('owner: Ada, ', '').replace('## Resolution\n\nAda renewed the certificate by hand.\n\n', '')

test.each<[string, (text: string) => string]>([
  ['lines above', (text) => text.replace('## Summary', 'A line more.\n\n## Summary')],
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  [
    'a section called by another name',
    (text) => text.replace('## Action items', '## Follow-up actions').replace('## Timeline (UTC)', '## Timeline of events (UTC)')
  ],
  ['another title', (text) => text.replace('fare quotes unavailable', 'no fare quotes')],
  ['bold instead of plain', (text) => text.replace('14:49 New', '**14:49** New')]
])('%s change no fingerprint', (_, change) => {
  const before = prints(broken)
  expect(before.map((own) => own.split(' ')[0])).toEqual(['missing-section', 'unordered-timeline', 'unowned-action'])
  expect(prints(change(broken))).toEqual(before)
})

test('other words at the place, another section and another rule give another fingerprint', () => {
  const [, unordered] = prints(broken)
  expect(prints(broken.replace('14:49 New', '14:48 New'))).not.toContain(unordered)
})

test('equal findings differ by their order', () => {
  const twice = clean.replace('The renewal job', '[insert cause here] [insert cause here] The renewal job')
  const found = prints(twice)
  expect(found).toHaveLength(2)
  expect(new Set(found).size).toBe(2)
  expect(prints(twice.replace('[insert cause here] ', ''))).toEqual([found[0]])
})

test('what is missing is known apart, and its count is not', () => {
  const without = clean.replace('## Resolution\n\nAda renewed the certificate by hand.\n\n', '').replace(/## Root cause\n\n.*\n\n/, '')
  const [cause, resolution] = prints(without)
  expect(prints(clean.replace(/## Root cause\n\n.*\n\n/, ''))).toEqual([cause])
  expect(prints(clean.replace('## Resolution\n\nAda renewed the certificate by hand.\n\n', ''))).toEqual([resolution])
})
