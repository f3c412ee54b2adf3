import type {Html, Link, Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {createProcessor} from '../../src/lint/processor.ts'
import {type FormatName, formatNames} from '../../src/report/formats.ts'
import {homepage} from '../../src/rule/message.ts'
import {clean, folder, run} from '../folder.ts'
import {parseXml, type XmlElement} from '../xml.ts'

// Whatever could leave its place in a report: workflow commands, ANSI escapes, turns of direction, HTML, Markdown, XML, Mermaid.
const hostile = [
  '::error::x',
  '::stop-commands::y',
  '##[error]z',
  '##vso[task.setvariable]',
  '%0A%0D',
  '\u001b[31mred\u009b0m',
  '\u202eright\u2066',
  '</script><b>bold</b>',
  '<img src=x onerror=alert(1)>',
  'a|b',
  '`tick`',
  ']]>',
  '\u0001\uffff',
  '& " \'',
  '@octocat #1 www.evil.example',
  '[l](javascript:x)',
  '{{x}} %%{init: {}}%%',
  '</details>'
]

/** A document with one of these in every place that reports quote. */
function documentWith(text: string): string {
  return clean
    .replace('fare quotes', text)
    .replace('from 14:02 to 14:49 UTC', `from 14:02 to 14:49 UTC ${text} for 3 hours`)
    .replace('## Impact', `## Impact ${text}`)
    .replace('The certificate expires', `${text} expires`)
    .replace('* 14:10 Alert', `* 14:52 ${text} Alert`)
    .replace('* 14:49 New', `* Then ${text} was seen\n* 14:49 ${text} New`)
    .replace('Alert 21 days', `${text} 21 days`)
    .replace('owner: Ada', `owner: ${text}`)
    .replace(', due 2024-03-22', '')
}

/** A path may hold anything but a slash. */
function nameWith(text: string): string {
  return `postmortem ${text.replaceAll('/', '')}.md`
}

const files = Object.fromEntries([
  ...hostile.map((text): [string, string] => [nameWith(text), documentWith(text)]),
  ['::error::postmortem\n.md', documentWith(hostile.join(' '))]
])

/** Gives the report on all of them, and on one that cannot be read. */
async function report(format: FormatName): Promise<string> {
  const {code, out} = await run(folder(files), ['--format', format, '.', '::error::\u001b[31m##[error]missing.md'])
  expect(code).toBe(2)
  return out
}

test.each(formatNames)('%s: nothing in it can drive a terminal or a build log', async (format) => {
  const out = await report(format)
  expect(out.length).toBeGreaterThan(1000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(out.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/u)).toBeNull()
  expect(out.match(/##[a-z]*\[/i)).toBeNull()
  const commands = out.split('\n').filter((line) => line.trimStart().startsWith('::'))
  if (format === 'github')
    expect(commands.map((line) => /^::[a-z]+ /.exec(line)?.[0]).filter((own) => !/^::(?:error|warning|notice) $/.test(own ?? ''))).toEqual([])
  else expect(commands).toEqual([])
})

test('failures on standard error cannot either', async () => {
  const {err} = await run(folder({}), ['::error::\u001b[31m##[error]missing.md'])
  expect(err).toBe('\\u{3a}:error::\\u{1b}[31m#\\u{23}[error]missing.md: cannot be used as a glob, expected a `]` for every `[`\n')
})

test('github: a runner reads the message and the file as they are', async () => {
  const text = 'a%0Ab, ::error::c'
  const {out} = await run(folder({[nameWith(text)]: documentWith(text)}), ['--format', 'github', '.'])
  const commands = out.split('\n').flatMap((line) => {
    const match = /^::([a-z]+) ([^\n]*?)::([^\n]*)$/.exec(line)
    if (!match) return []
    const [, , properties = '', data = ''] = match
    const read = new Map(properties.split(',').map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
    return [{file: decodeProperty(read.get('file') ?? ''), title: read.get('title'), message: decodeData(data)}]
  })
  expect(commands.length).toBeGreaterThan(2)
  for (const {file} of commands) expect(file).toBe(nameWith(text))
  expect(commands).toContainEqual(expect.objectContaining({title: 'untimed-event', message: expect.stringContaining(`\`Then ${text} was seen\``)}))
})

function decodeData(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
}

function decodeProperty(text: string): string {
  return decodeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}

test.each(['json', 'sarif', 'gitlab', 'rdjson'] as const)('%s: a parser reads the words as they are', async (format) => {
  const text = 'a "b" & \\d <!-- 日本 ]]>'
  const {out} = await run(folder({[nameWith(text)]: documentWith(text)}), ['--format', format, '.'])
  expect(JSON.stringify(JSON.parse(out))).toContain(JSON.stringify(`Missing time for entry \`Then ${text} was seen\``).slice(1, -1))
})

test('json: the halves of a character become one that encodings know', async () => {
  const {toJson} = await import('../../src/text/escape.ts')
  expect(toJson({text: 'a\ud83d b \udd25 🔥'})).toBe('{"text":"a\ufffd b \ufffd 🔥"}')
})

function walk(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(walk)]
}

test.each([
  ['junit', ['testsuites', 'testsuite', 'properties', 'testcase', 'failure', 'error', 'system-out', 'system-err']],
  ['checkstyle', ['checkstyle', 'file', 'error']]
] as const)('%s: a parser finds our elements only, and the words as they are', async (format, names) => {
  const elements = walk(parseXml(await report(format)))
  expect([...new Set(elements.map(({name}) => name))].sort()).toEqual([...names].sort())
  const messages = elements.flatMap(({attributes}) => attributes['message'] ?? [])
  for (const text of [']]>', '& " \'']) expect(messages.filter((message) => message.includes(`\`Then ${text} was seen\``))).toHaveLength(1)
})

test('markdown: a parser finds our markup only', async () => {
  for (const text of hostile) {
    const {out} = await run(folder({[nameWith(text)]: documentWith(text)}), ['--format', 'markdown', '.'])
    const tree = createProcessor().parse(out)
    visit(tree, (node: Nodes) => {
      expect([
        'root',
        'html',
        'heading',
        'text',
        'paragraph',
        'table',
        'tableRow',
        'tableCell',
        'link',
        'strong',
        'code',
        'inlineCode',
        'list',
        'listItem'
      ]).toContain(node.type)
    })
    visit(tree, 'html', ({value}: Html) => {
      const bare = value.replace(/&#?\w+;/g, '').replace(/<\/?(?:details(?: open)?|summary|code|br|sub)>|<!-- (?:postmortem-lint )?-->/g, '')
      expect(bare).not.toMatch(/[<>]/)
    })
    visit(tree, 'link', ({url}: Link) => expect(url.startsWith(homepage)).toBe(true))
    const [rows] = tree.children.filter(({type}) => type === 'table')
    expect(rows && 'children' in rows && rows.children.every((row) => 'children' in row && row.children.length === 4)).toBe(true)
    expect(out.replace(/```mermaid[\s\S]*?```/g, '').match(/@octocat|#1\b|https?:\/\/(?!github\.com\/postmortem-lint)|www\.evil/)).toBeNull()
  }
})

test('markdown: every line of the chart is an entry', async () => {
  for (const text of hostile) {
    const {out} = await run(folder({'postmortem.md': documentWith(text)}), ['--format', 'markdown', '.'])
    const chart = /```mermaid\n([\s\S]*?)\n```/.exec(out)?.[1]?.split('\n') ?? []
    const entries = chart.slice(chart.indexOf('    section Timeline') + 1)
    expect(entries).toHaveLength(3)
    for (const entry of entries) expect(entry).toMatch(/^ {4}\d\d∶\d\d [^:;#<>{}]+ :(?:[a-z]+, )?milestone, 2024-03-12 \d\d:\d\d, 0m$/)
    expect(chart.join('\n')).not.toContain('%%')
  }
})
