import {expect, test} from 'vitest'
import {lint} from '../src/index.ts'
import {flawed} from './folder.ts'

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
