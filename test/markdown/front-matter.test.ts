import {describe, expect, test} from 'vitest'
import {canBePostmortem} from '../../src/incident/recognition/candidate.ts'
import {fix} from '../../src/lint/fix.ts'
import {createProcessor, lint} from '../../src/lint/processor.ts'
import {findFrontMatter} from '../../src/markdown/front-matter.ts'

const body = `# Postmortem: fare quotes unavailable on 12 March 2024

## Timeline (UTC)

- 14:02 The certificate expires, the outage begins
- 14:49 New certificate is live, service restored

## Action items

- Alert 21 days before a certificate expires (Ada Lovelace, due 2024-04-01)
`

const open = [
  ['a rule of dashes', `---\n\n${body}`],
  ['a rule of dashes, a rule below', `---\n\n${body.replace('## Action', '---\n\n## Action')}`],
  ['dashes that nothing closes', `---\ntitle: Fares\n\n${body}`],
  ['pluses that nothing closes', `+++\ntitle = "Fares"\n\n${body}`],
  ['pluses that dashes follow', `+++\ntitle = "Fares"\n---\n\n${body}`],
  ['dots behind what is no mapping', `---\n- Fares\n...\n\n${body}`],
  ['dots behind a colon too many', `---\nNote: down: since noon\n...\n\n${body}`],
  ['dots behind a sentence and a list', `---\nNote: we saw this\n\n- Fares\n...\n\n${body}`],
  ['Windows line ends', `---\n\n${body}`.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF---\n\n${body}`]
] as const

const closed = [
  ['dashes', `---\ntitle: Fares\n---\n\n${body}`],
  ['dashes around what does not parse', `---\ntitle: Fares: down\n---\n\n${body}`],
  ['dashes around nothing', `---\n---\n\n${body}`],
  ['dots', `---\ntitle: Fares\n...\n\n${body}`],
  ['dots, lists and texts below keys', `---\ntags:\n- fares\nabout: >\n  Down: all day\n\n  and night\nlinks: {a: b}\n...\n\n${body}`],
  ['dots, spaces behind the dashes', `--- \ntitle: Fares\n... \n\n${body}`],
  ['dots that a rule follows', `---\ntitle: Fares\n...\n\n${body.replace('## Action', '---\n\n## Action')}`],
  ['pluses', `+++\ntitle = "Fares"\n+++\n\n${body}`],
  ['Windows line ends', `---\ntitle: Fares\n...\n\n${body}`.replaceAll('\n', '\r\n')]
] as const

describe('front matter', () => {
  test.each(open)('%s: text, and lists stay lists', (_, text) => {
    const {incident, messages, tree} = lint(text)
    expect(findFrontMatter(text.replace('\uFEFF', ''))).toBeUndefined()
    expect(tree.children.filter(({type}) => type === 'list').length).toBeGreaterThanOrEqual(2)
    expect(incident.timeline.events).toHaveLength(2)
    expect(incident.actions).toMatchObject([{owner: 'Ada Lovelace'}])
    expect(messages.map(({ruleId}) => ruleId)).not.toContain('fake-list')
    expect(fix(text).text).toBe(text)
  })

  test.each(closed)('%s: a block of its own', (_, text) => {
    const [first] = createProcessor().parse(text).children
    const found = findFrontMatter(text)
    expect(['yaml', 'toml']).toContain(first?.type)
    expect(first?.position).toMatchObject({start: {offset: 0}, end: {offset: found?.end}})
    expect(lint(text).incident.timeline.events).toHaveLength(2)
    expect(fix(text).text).toBe(text)
  })

  test.each(['---\ntitle: Postmortem\n...\n\nText.\n', '---\ntitle: Fares\n\n# Postmortem: fares\n', '---\n\n# Postmortem: fares\n\n---\n'])(
    'the scan of bytes finds the title in %j',
    (text) => {
      expect(canBePostmortem(Buffer.from(text), 'notes.md')).toBe(true)
    }
  )

  test('a mark in front matter that dots close is read', () => {
    const careless = `---\npostmortemLint: {disable: [missing-section]}\n...\n\n${body}`
    expect(lint(careless).messages.map(({ruleId}) => ruleId)).not.toContain('missing-section')
    expect(lint(body).messages.map(({ruleId}) => ruleId)).toContain('missing-section')
  })
})
