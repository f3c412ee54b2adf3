import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {lint, rules} from '../../src/index.ts'
import {clean, flawed} from '../folder.ts'

/** Lints the flawed document with a comment before its timeline, and gives what is reported as "line rule". */
function reported(comment: string, text = flawed): readonly string[] {
  const {messages} = lint(text.replace('* 14:02', `${comment}\n\n* 14:02`))
  return messages.map(({line, ruleId}) => `${line} ${ruleId}`)
}

test('without a comment, and with a comment of another program, all is reported', () => {
  expect(reported('')).toEqual(['17 unordered-timeline'])
  expect(reported('<!-- lint is a nice word -->')).toEqual(['17 unordered-timeline'])
  expect(reported('<!--linter disable unordered-timeline-->')).toEqual(['17 unordered-timeline'])
})

test.each([
  ['disable with a rule', '<!--lint disable unordered-timeline-->'],
  ['with the prefix of its origin', '<!-- lint disable remark-lint:unordered-timeline -->'],
  ['disable all', '<!--lint disable-->'],
  ['ignore the next node', '<!--lint ignore unordered-timeline-->'],
  ['ignore everything in the next node', '<!--lint ignore-->'],
  ['with a reason', '<!--lint disable unordered-timeline -- pasted from chat, disable blame is no rule here-->'],
  ['with a reason on the next line', '<!--lint ignore unordered-timeline\n  -- pasted from chat -->'],
  ['among rules of other linters', '<!--lint disable list-item-spacing unordered-timeline no-html-->'],
  ['inside a block of HTML', '<div>\n<!--lint disable unordered-timeline-->\n</div>'],
  ['inside a paragraph', 'All <!--lint disable unordered-timeline--> times are of the chat.']
])('%s silences', (_, comment) => {
  expect(reported(comment).filter((line) => !line.endsWith('untimed-event'))).toEqual([])
})

test('enable ends disable, and ignore ends with its node', () => {
  expect(reported('<!--lint disable unordered-timeline-->\n\n<!--lint enable unordered-timeline-->')).toContain('19 unordered-timeline')
  expect(reported('<!--lint disable unordered-timeline-->\n\n<!--lint enable-->')).toContain('19 unordered-timeline')
  expect(reported('<!--lint ignore unordered-timeline-->\n\nTimes are of the chat.')).toContain('19 unordered-timeline')
})

test.each([
  '<!--lint off-->',
  '<!--lint-->',
  '<!--lint disable',
  '<!--lint ignore -->',
  '<!--lint disable constructor __proto__ toString-->',
  '<!--lint enable blame-->'
])('%s is no failure', (comment) => {
  expect(() => reported(comment)).not.toThrow()
})

test('a comment that silences nothing is reported at the name of the rule', () => {
  const {messages} = lint(flawed.replace('* 14:02', '<!--lint disable unordered-timeline blame no-html-->\n\n* 14:02'))
  expect(messages.map(String)).toMatchInlineSnapshot(`
    [
      "13:37-13:42: Unexpected comment to disable \`blame\`, expected none where it silences nothing",
    ]
  `)
  expect(messages[0]?.ruleId).toBe('unused-ignore')
})

test('a misspelt rule is reported with the one that is meant', () => {
  const {messages} = lint(flawed.replace('* 14:02', '<!--lint disable unordered-timelin-->\n\n* 14:02'))
  expect(messages.map(String)).toMatchInlineSnapshot(`
    [
      "13:18-13:35: Unexpected rule \`unordered-timelin\` in a comment, expected \`unordered-timeline\`",
      "17:3-17:8: Unexpected time \`14:49\` after \`14:52\` on line 16, expected times in order",
    ]
  `)
  expect(messages[0]).toMatchObject({actual: 'unordered-timelin', expected: ['unordered-timeline']})
})

test('names of other linters, rules that are off, and bare comments are left alone', () => {
  expect(reported('<!--lint disable maximum-line-length-->')).toEqual(['17 unordered-timeline'])
  expect(reported('<!--lint disable timeline-gap-->')).toEqual(['17 unordered-timeline'])
  expect(reported('<!--lint disable unordered-timeline-->\n\n<!--lint ignore-->')).toEqual([])
})

test('unused-ignore can itself be silenced and turned off', () => {
  expect(reported('<!--lint disable unused-ignore unordered-timeline blame-->')).toEqual([])
  const {messages} = lint(`${flawed}\n<!--lint disable blame-->\n`, {rules: {'unused-ignore': 'off'}})
  expect(messages.map(({ruleId}) => ruleId)).toEqual(['unordered-timeline'])
})

test('comments in code are text', () => {
  expect(reported('```html\n<!--lint disable unordered-timeline-->\n```')).toContain('19 unordered-timeline')
})

test.each([
  ['a word', 'was wrong'],
  ['punctuation', 'the clock of `db-1` was "wrong", see <#ops>: {a|b} -- really? (50 %) [x]'],
  ['an apostrophe and an umlaut', "Zürich's clock"],
  ['a comma and a rule', 'unordered-timeline, blame']
])('a reason may hold %s', (_, reason) => {
  for (const dashes of [' -- ', ' --', '-- ', ' – ', ' —']) {
    expect(reported(`<!--lint ignore unordered-timeline${dashes}${reason}-->`)).toEqual([])
    expect(reported('', flawed.replace('restored', `restored <!--lint ignore unordered-timeline${dashes}${reason}-->`))).toEqual([])
  }
})

describe('at the end of a line a comment concerns that line', () => {
  const comment = '<!--lint ignore unordered-timeline -- the clock of the gateway was wrong-->'
  const table = flawed.replace(/(?:\* \d\d.*\n)+/, (list) => `| Time | What |\n| --- | --- |\n${list.replace(/\* (\S+) (.*)/g, '| $1 | $2 |')}`)
  test.each([
    ['a list item', flawed.replace('service restored', `service restored ${comment}`)],
    ['a list item, with spaces and CRLF behind it', flawed.replace('service restored', `service restored ${comment}  `).replaceAll('\n', '\r\n')],
    ['beside another comment', flawed.replace('service restored', `service restored ${comment} <!-- asked Ada -->`)],
    ['the last cell of a row', table.replace('service restored', `service restored ${comment}`)],
    ['a row, behind its last bar', table.replace('service restored |', `service restored | ${comment}`)],
    ['a row without outer bars', table.replace(/^\| (.*) \|$/gm, '$1').replace('service restored', `service restored ${comment}`)],
    ['a line of a paragraph', flawed.replace(/^\* (\d)/gm, '- $1').replace('service restored', `service restored ${comment}\n  and Ada slept`)]
  ])('%s', (_, text) => {
    expect(lint(text).messages.map(String)).toEqual([])
  })

  test('a heading, with or without closing marks', () => {
    const text = clean.replace('Ada renewed the certificate by hand.\n', '')
    expect(lint(text).messages.map(({ruleId}) => ruleId)).toEqual(['empty-section'])
    for (const marks of ['', ' ##']) {
      expect(lint(text.replace('## Resolution', `## Resolution <!--lint ignore empty-section-->${marks}`)).messages.map(String)).toEqual([])
    }
  })

  test('and no other: neither the line of its counterpart nor the next', () => {
    expect(lint(flawed.replace('outage detected', `outage detected ${comment}`)).messages.map(({line, ruleId}) => `${line} ${ruleId}`)).toEqual([
      '14 unused-ignore',
      '15 unordered-timeline'
    ])
  })

  test('but a comment before words speaks of the words', () => {
    const cell = table.replace('| 14:49 | New', '| <!--lint ignore unordered-timeline-->14:49 | New')
    expect(lint(cell).messages.map(String)).toEqual([])
    expect(lint(table.replace('| 14:49 | New', '| 14:49 | <!--lint ignore unordered-timeline-->New')).messages).toHaveLength(2)
  })
})

describe('front matter', () => {
  const untitled = clean.replace('## Root cause', '## Notes')
  /** Lints a document without a cause below front matter, and gives the messages with their places and rules. */
  function said(matter: string, text = untitled): readonly string[] {
    return lint(`${matter}\n\n${text}`).messages.map((message) => `${message} (${message.ruleId})`)
  }

  test.each([
    ['a list', 'postmortemLint: {disable: [missing-section]}'],
    ['a list in lines', 'postmortemLint:\n  disable:\n    - missing-section # its cause is a secret'],
    ['a word', 'postmortemLint: {disable: missing-section}'],
    ['quoted, with the prefix of its origin', '"postmortemLint": {"disable": ["remark-lint:missing-section"]}']
  ])('(YAML) %s silences a finding about the document', (_, line) => {
    expect(said(`---\ntitle: postmortemLint helps\n${line}\n---`)).toEqual([])
    expect(said(`---\ntitle: postmortemLint helps\n${line}\n---`.replaceAll('\n', '\r\n'))).toEqual([])
  })

  test.each([
    ['[postmortemLint]\ndisable = ["missing-section"]'],
    ['postmortemLint = {disable = "missing-section"}'],
    ['postmortemLint.disable = ["missing-section"]']
  ])('(TOML) %s', (line) => {
    expect(said(`+++\ntitle = "Quotes"\n${line}\n+++`)).toEqual([])
  })

  test('silences findings about itself', () => {
    expect(said('---\nduration: 31 minutes\n---', clean)).toHaveLength(1)
    expect(said('---\nduration: 31 minutes\npostmortemLint: {disable: [duration-mismatch]}\n---', clean)).toEqual([])
  })

  test('names that mean nothing, or silence nothing, are reported where they stand', () => {
    const matter = '---\n# not blame\npostmortemLint:\n  disable: [missing-section, mising-section, blame, "future"]\n---'
    expect(said(matter)).toMatchInlineSnapshot(`
      [
        "4:30-4:44: Unexpected rule \`mising-section\` in front matter, expected \`missing-section\` (unused-ignore)",
        "4:46-4:51: Unexpected disable in front matter of \`blame\`, expected none where it silences nothing (unused-ignore)",
        "4:54-4:60: Unexpected rule \`future\` in front matter, expected the id of a rule (unused-ignore)",
      ]
    `)
    expect(said('+++\n[postmortemLint]\ndisable = ["unordered-timelin"]\n+++', clean)).toMatchInlineSnapshot(`
      [
        "3:13-3:30: Unexpected rule \`unordered-timelin\` in front matter, expected \`unordered-timeline\` (unused-ignore)",
      ]
    `)
  })

  test('a form that says nothing is reported', () => {
    expect(said('---\npostmortemLint: [blame]\n---', clean)).toMatchInlineSnapshot(`
      [
        "2:1-2:15: Unexpected value of \`postmortemLint\` in front matter, expected \`postmortemLint: {disable: [rule]}\` (unused-ignore)",
      ]
    `)
    expect(said('---\npostmortemLint:\n  disabled: [blame]\n  rules: off\n---', clean)).toMatchInlineSnapshot(`
      [
        "3:3-3:11: Unexpected \`disabled\` below \`postmortemLint\` in front matter, expected \`disable\` (unused-ignore)",
        "4:3-4:8: Unexpected \`rules\` below \`postmortemLint\` in front matter, expected \`postmortemLint: {disable: [rule]}\` (unused-ignore)",
      ]
    `)
    expect(said('---\npostmortemLint: {disable: {blame: true}}\n---', clean)).toMatchInlineSnapshot(`
      [
        "2:1-2:15: Unexpected value of \`postmortemLint\` in front matter, expected \`postmortemLint: {disable: [rule]}\` (unused-ignore)",
      ]
    `)
  })

  test('a rule is enabled again by a comment', () => {
    const text = flawed.replace('## Timeline', '<!--lint enable unordered-timeline-->\n\n## Timeline')
    expect(said('---\npostmortemLint: {disable: unordered-timeline}\n---', text)).toHaveLength(2)
  })
})

describe('whatever a stranger writes is no failure', {timeout: 60_000}, () => {
  const ids = rules.map(({id}) => id)
  const words = fc.oneof(
    fc.constantFrom(...ids, '--', '-->', '<!--lint', 'disable', 'ignore', 'enable', 'off', '|', '\n', '&a', '*a', '{', '[', ']', '}', ':', ','),
    fc.string()
  )
  const text = fc.array(words, {maxLength: 8}).map((all) => all.join(' '))

  test('in comments', () => {
    fc.assert(
      fc.property(fc.constantFrom('lint', ' lint ', 'LINT', 'lint\n'), text, fc.nat(flawed.length), (lead, inner, at) => {
        const place = flawed.indexOf(' ', at)
        const {messages} = lint(`${flawed.slice(0, place)} <!--${lead} ${inner}-->${flawed.slice(place)}`)
        expect(messages.every(({ruleId}) => ruleId !== undefined)).toBe(true)
      }),
      {numRuns: 200}
    )
  })

  test('in front matter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('---', '+++'),
        fc.constantFrom('postmortemLint: ', 'postmortemLint = ', '[postmortemLint]\ndisable = ', 'postmortemLint:\n  disable: '),
        text,
        (fence, key, inner) => {
          const source = `${fence}\n${key}${inner}\n${fence}\n\n${flawed}`
          for (const {place} of lint(source).messages) expect(place).toBeDefined()
        }
      ),
      {numRuns: 200}
    )
  })
})

test('the comments of the README silence what they name', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const block = /<!-- ignore -->\n```md\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const text =
    clean.replace(/(?:\* \d\d.*\n)+/, '').replace('## Timeline (UTC)\n', '') +
    `\n## Timeline (UTC)\n\n${block.replace('<!--lint disable', '## Contributing factors\n\n<!--lint disable')}`
  expect(lint(text).messages.map(String)).toEqual([])
  expect(lint(text.replace(/ ?<!--lint.*-->/g, '')).messages.map(({ruleId}) => ruleId)).toEqual(['unordered-timeline', 'human-error-cause'])
})
