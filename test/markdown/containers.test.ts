import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {fix} from '../../src/lint/fix.ts'
import {lint} from '../../src/lint/processor.ts'
import {postmortemSyntax} from '../../src/markdown/syntax.ts'

const settings = {force: true, now: Date.UTC(2026, 0, 31)}

function page(body: string): string {
  return `# Postmortem: fare quotes unavailable on 12 March 2024

## Summary

Nobody could get a fare quote for 47 minutes.

${body}

## Action items

- [ ] Alert 21 days before a certificate expires (Ada Lovelace, due 2024-04-01)
`
}

const entries = ['14:02 The certificate expires, the outage begins', '14:10 Alert pages Ada', '14:49 New certificate is live, service restored']
const indented = entries.map((entry) => `    - ${entry}`).join('\n')

const bodies = [
  ['an admonition with a title', `!!! note "Timeline (UTC)"\n\n${indented}`],
  ['an admonition without a blank line', `!!! note "Timeline (UTC)"\n${indented}`],
  ['a closed one', `??? info "Timeline (UTC)"\n\n${indented}`],
  ['an open one', `???+ info "Timeline (UTC)"\n\n${indented}`],
  ['a tab', `=== "Timeline (UTC)"\n\n${indented}`],
  ['one inside another', `!!! note\n\n    ??? info "Timeline (UTC)"\n\n${indented.replaceAll(/^/gm, '    ')}`],
  ['one in a list item', `- Read on:\n\n    !!! note "Timeline (UTC)"\n\n${indented.replaceAll(/^/gm, '    ')}`],
  ['a container', `:::note[Timeline (UTC)]\n\n${indented}\n\n:::`],
  ['a container that nothing indents', `::: details Timeline (UTC)\n${indented.replaceAll('    ', '')}\n:::`],
  ['a container in a container', `::::tip\n\n:::note Timeline (UTC)\n\n${indented}\n\n:::\n\n::::`],
  [
    'a table',
    `!!! note "Timeline (UTC)"\n\n    | Time | Event |\n    | --- | --- |\n${entries.map((entry) => `    | ${entry.replace(' ', ' | ')} |`).join('\n')}`
  ],
  ['code beside the list', `!!! note "Timeline (UTC)"\n\n${indented}\n\n    \`\`\`\n    ERROR 14:01 certificate\n    \`\`\``],
  ['lines', `## Timeline (UTC)\n\n!!! warning\n\n${entries.map((entry) => `    ${entry}`).join('\n')}`],
  ['lines in a container', `## Timeline (UTC)\n\n:::note\n\n${entries.map((entry) => `    ${entry}`).join('\n')}\n\n:::`],
  ['Windows line ends', `!!! note "Timeline (UTC)"\n\n${indented}`.replaceAll('\n', '\r\n')],
  ['tabs as indentation', `!!! note "Timeline (UTC)"\n\n${indented.replaceAll('    ', '\t')}`]
] as const

describe('admonitions, tabs and containers', () => {
  test.each(bodies)('%s: its text is read and stays where it is', (_, body) => {
    const text = page(body)
    const {incident, messages} = lint(text, {settings})
    expect(incident.sections.flatMap(({keys}) => keys)).toContain('timeline')
    expect(incident.timeline.events.map(({line}) => text.split(/\r?\n/)[line - 1])).toEqual(entries.map((entry) => expect.stringContaining(entry.slice(8, 24))))
    expect(messages.map(({ruleId}) => ruleId).filter((id) => id === 'accidental-code' || id === 'fake-heading')).toEqual([])
    expect(fix(text, {settings}).text).toBe(text)
  })

  test('titles and bold lines inside become no headings', () => {
    const text = page('=== "Root cause"\n\n    A certificate that nobody renewed, since the job was off.\n\n!!! danger\n\n    **Impact**\n\n    All customers.')
    const {incident, messages} = lint(text, {settings})
    expect(incident.sections.flatMap(({keys}) => keys)).toEqual(expect.arrayContaining(['root-cause', 'impact']))
    expect(messages.map(({ruleId}) => ruleId)).not.toContain('fake-heading')
    expect(fix(text, {settings}).text).toBe(text)
  })

  test('code that is indented outside of them stays code', () => {
    const tree = unified().use(remarkParse).use(postmortemSyntax).parse(':::note\n\n    Text.\n\n:::\n\n    code\n')
    expect(tree.children.map(({type}) => type)).toEqual(['containerFence', 'paragraph', 'containerFence', 'code'])
  })

  test.each(['What!!!\n!!!\n', '???\n', 'Title\n===\n', '=== not a tab\n', ':::\n', 'a ::: b\n', ':::note\n\nText.\n\n    code\n'])(
    '%j is text as before',
    (text) => {
      const tree = unified().use(remarkParse).use(postmortemSyntax).parse(text)
      expect(tree).toEqual(unified().use(remarkParse).parse(text))
    }
  )

  test('a container that nothing closes is text, one inside it is none', () => {
    const tree = unified().use(remarkParse).use(postmortemSyntax).parse('Text: a\n\n:::note\n\n    code\n\n- :::tip\n\n      text\n\n  :::\n\n    code\n')
    expect(tree.children.map(({type}) => type)).toEqual(['paragraph', 'paragraph', 'code', 'list'])
    expect(tree.children[3]).toMatchObject({
      children: [{children: [{type: 'containerFence'}, {type: 'paragraph'}, {type: 'containerFence'}, {type: 'paragraph'}]}]
    })
  })

  test('are printed as they are written', () => {
    const text = '!!! note "Timeline"\n\n    * 14:02 Down\n\n        === "A"\n\n            Text.\n\n:::note\n\nText.\n\n:::\n'
    expect(unified().use(remarkParse).use(postmortemSyntax).use(remarkStringify).processSync(text).toString()).toBe(
      text.replace('        === "A"\n\n            Text.', '      === "A"\n\n          Text.')
    )
  })
})
