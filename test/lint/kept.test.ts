import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {keptBy} from './fix/kept.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const paths = ['fixtures/', 'bench/accuracy/documents/'].flatMap((folder) =>
  readdirSync(root + folder, {recursive: true, encoding: 'utf8'}).flatMap((path) => (path.endsWith('.md') ? [folder + path] : []))
)

const phases = `# Postmortem: fare quotes unavailable on 12 March 2024

Timeline:

Issue Detection:

First seen at 14:02 UTC on a graph of failed quotes.
Wrong turns:

Ada looked at the database first.

Root cause:

A certificate that nobody renewed.
`

const phasesOfFares = `# Postmortem: fare quotes unavailable on 12 March 2024

Timeline:

Detection:

- 14:02 (UTC): An alert fires.

Actions taken:

- 14:10 (UTC): Ada reads the logs.
- 14:15 (UTC): The gateway is restarted.

Wrong turns:

- The database was suspected first.

Escalation:

- 14:30 (UTC): The platform team is paged.

Root cause:

A certificate that nobody renewed.
`

const labels = `# Postmortem: fare quotes unavailable on 12 March 2024

## Timeline

Detection time: 14:02 UTC
Detection method:An alert on failed quotes fired.
Actions taken: Read the logs and looked at the database first.

## Root cause

A certificate that nobody renewed.
`

const closing = `# Postmortem: fare quotes unavailable on 12 March 2024

Root cause:

A certificate that nobody renewed.

Corrective and preventative measures:

Alerts: Add an alert 21 days before a certificate expires.
Drills: Practise a restore every quarter.
Final note:
With these measures we are sure that quotes will never be away for so long again, whatever happens! 🎉
`

describe('what was read stays read', () => {
  test.each(paths)('%s', (path) => {
    const {lost, stable} = keptBy(readFileSync(root + path, 'utf8'), path)
    expect({lost, stable}).toEqual({lost: [], stable: true})
  })

  test('the only entry of a timeline, below the name of a phase', () => {
    const {changed, lost, stable, text} = keptBy(phases, 'postmortem.md')
    expect({changed, lost, stable}).toEqual({changed: true, lost: [], stable: true})
    expect(text).toContain('## Timeline\n\n### Issue Detection\n')
  })

  test('entries below phases of a timeline, with one between them that has none', () => {
    const {lost, stable, text} = keptBy(phasesOfFares, 'postmortem.md')
    expect({lost, stable}).toEqual({lost: [], stable: true})
    expect(text.match(/^#+ .*/gm)).toEqual([
      '# Postmortem: fare quotes unavailable on 12 March 2024',
      '## Timeline',
      '### Detection',
      '### Actions taken',
      '### Escalation',
      '## Root cause'
    ])
  })

  test('labels of which one holds a time', () => {
    const {lost, text} = keptBy(labels, 'postmortem.md')
    expect(lost).toEqual([])
    expect(text).toContain('- Detection time: 14:02 UTC\n- Detection method:')
  })

  test('the sentence that closes a list without markers becomes no item', () => {
    const {text} = keptBy(closing, 'postmortem.md')
    expect(text).toContain('- Drills: Practise a restore every quarter.\n')
    expect(text).toContain('\nFinal note:\nWith these measures we are sure that')
  })
})
