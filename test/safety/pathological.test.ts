import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {folder} from '../folder.ts'
import {measureOn} from './fuzz/measure.ts'
import {pathological} from './fuzz/pathological.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bundle = join(root, 'bundle')
const timeout = 120_000
const mostMegabytes = 300

const refusals = [
  'costs as much to read as \\d+ lines, with its list items, table cells and marks; at most 15000 are read',
  'has front matter of more than 50000 characters',
  'lists or quotes are nested more than 100 levels deep',
  'is larger than 10 MB',
  'its text is larger than 1,000,000 bytes \\(`maxBytes` in the configuration\\)',
  'is binary, not text'
]
const refusal = new RegExp(`^postmortem\\.md: (?:${refusals.join('|')})\n$`)

// How long each takes is not asserted, since the machine may be busy: `npm run fuzz -- --pathological` shows it.
test.each([...pathological])('%s: read or refused in words, within 300 MB', {timeout}, (name, make) => {
  const {status, out, err, peakMegabytes} = measureOn(join(bundle, 'postmortem-lint.js'), folder({}), make())
  if (status === 2) expect(err).toMatch(refusal)
  else expect(err).toBe('')
  expect([0, 1, 2]).toContain(status)
  expect(`${out}${err}`).not.toMatch(/^ {4}at /m)
  if (/as (?:many|much|long) .* (?:are|is) read/.test(name)) expect(status).not.toBe(2)
  expect(peakMegabytes).toBeLessThan(mostMegabytes)
})
