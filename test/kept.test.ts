import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {keptBy} from './fix/kept.ts'

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
const paths = readdirSync(fixtures, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.md'))

const phases = `# Postmortem: fare quotes unavailable on 12 March 2024

Timeline:

Issue Detection:

First seen at 14:02 UTC on a graph of failed quotes.
Wrong turns:

Ada looked at the database first.

Root cause:

A certificate that nobody renewed.
`

describe('what was read stays read', () => {
  test.each(paths)('%s', (path) => {
    const {lost, stable} = keptBy(readFileSync(fixtures + path, 'utf8'), path)
    expect({lost, stable}).toEqual({lost: [], stable: true})
  })

  test('the only entry of a timeline, below the name of a phase', () => {
    const {changed, lost, stable, text} = keptBy(phases, 'postmortem.md')
    expect({changed, lost, stable}).toEqual({changed: true, lost: [], stable: true})
    expect(text).toContain('## Timeline\n\n### Issue Detection\n')
  })
})
