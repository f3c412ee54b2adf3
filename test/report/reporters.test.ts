import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {lint} from '../../src/lint/processor.ts'
import {formatNames, formatOf} from '../../src/report/formats.ts'
import {clean, flawed, folder, readme, run} from '../folder.ts'
import {parseXml, type XmlElement} from '../xml.ts'

const project = {'docs/clean.md': clean, 'docs/flawed.md': flawed, 'docs/README.md': readme}

/** Findings behind characters of several bytes, columns and code units: a placeholder, and a time with a safe edit. */
const wide = clean.replace('The renewal job', '🔥 証明書 👩‍👩‍👧\t[insert cause here] – the renewal job').replace('* 14:10 Alert', '* 2: 10 PM 日本 Alert')

/** Runs the command line with a format and gives what it prints. */
async function report(format: string, files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<string> {
  return (await run(folder(files), ['--format', format, ...argv, '.'])).out
}

test('a terminal gets the lines quoted, and what contradicts them', async () => {
  expect(await run(folder(project), ['docs'], {isTTY: true, env: {NO_COLOR: '1'}})).toMatchInlineSnapshot(`
    {
      "code": 1,
      "err": "",
      "out": "docs/flawed.md:15:3 error unordered-timeline
      Unexpected time \`14:49\` after \`14:52\` on line 14, expected times in order
     15 │ * 14:49 New certificate is live, service restored
        │   ^^^^^
     14 │ * 14:52 Alert for failed quotes pages Ada, outage detected
        │   ----- Entry before it

    Why, with examples: postmortem-lint explain unordered-timeline

    2 postmortems: 6 events, 2 claims, 2 actions; 1 other Markdown file skipped; 1 error
    ",
    }
  `)
})

test('a format that is asked for wins over the terminal', async () => {
  const cwd = folder(project)
  const stylish = await run(cwd, ['docs', '--format', 'stylish'])
  expect(stylish.out).toContain('15:3-15:8     error Unexpected time')
  expect(await run(cwd, ['docs', '--format', 'stylish'], {isTTY: true, env: {NO_COLOR: '1'}})).toEqual(stylish)
})

test('underlines stand below their words, behind wide characters, tabs and in long lines', async () => {
  const before = 'before the outage of the ＡＰＩ 🔥 '.repeat(8)
  const after = ', and after 👩‍👩‍👧 it'.repeat(12)
  const markdown = wide.replace(
    'On 12 March 2024 from 14:02 to 14:49 UTC',
    `${before}the outage of 12 March 2024 lasted 3 hours, from 14:02 to 14:49 UTC${after},`
  )
  expect(await report('pretty', {'a.md': markdown})).toMatchInlineSnapshot(`
    "a.md:5:292 error duration-mismatch
      Unexpected duration \`3 hours\`, expected \`47 minutes\` as in \`14:02 to 14:49 UTC\` on line 5
     5 │ …utage of 12 March 2024 lasted 3 hours, from 14:02 to 14:49 UTC, and after 👩‍👩‍👧 it, and after 👩‍👩‍👧…
       │                                ^^^^^^^
       │                                              ------------------
       │                                              Other statement: \`14:02 to 14:49 UTC\`

    a.md:14:3 error invalid-time
      Unexpected space in the time \`2: 10 PM\`, expected \`2:10 PM\`
     14 │ * 2: 10 PM 日本 Alert for failed quotes pages Ada, outage detected
        │   ^^^^^^^^

    a.md:19:17 error placeholder
      Unexpected placeholder \`[insert cause here]\`, expected a value, or \`unknown\` if it is not known
     19 │ 🔥 証明書 👩‍👩‍👧    [insert cause here] – the renewal job had been disabled during a migration a…
        │                 ^^^^^^^^^^^^^^^^^^^

    Why, with examples: postmortem-lint explain duration-mismatch

    1 postmortem: 3 events, 2 claims, 1 action; 3 errors
    "
  `)
})

test('a place of several lines is shown by its first', async () => {
  const markdown = clean.replaceAll(/^\* (14:\d\d)/gm, '$1')
  expect(await report('pretty', {'a.md': markdown})).toContain('to line 15')
})

test('unix lines are what the errorformat of Vim reads', async () => {
  const out = await report('unix', {...project, 'docs/warned.md': wide})
  const lines = out.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) expect(line).toMatch(/^docs\/[a-z]+\.md:\d+:\d+: (?:error|warning): Unexpected .* \[[a-z-]+\]$/)
})

test('json and jsonl carry the same messages, with the edits that mend them', async () => {
  const files = {'a.md': wide, 'b.md': flawed}
  const whole: ReadonlyArray<{path: string; messages: readonly object[]}> = JSON.parse(await report('json', files))
  const lines = (await report('jsonl', files)).trimEnd().split('\n')
  expect(lines.map((line): object => JSON.parse(line))).toEqual(whole.flatMap(({path, messages}) => messages.map((message) => ({path, ...message}))))
  expect(whole[0]?.messages).toContainEqual(
    expect.objectContaining({ruleId: 'invalid-time', edits: [expect.objectContaining({line: 14, column: 3, endLine: 14, endColumn: 11, text: '2:10 PM'})]})
  )
})

/** As many documents as are laid out in several parts, with places and words of different lengths. */
function many(count: number): Record<string, string> {
  const text = (index: number): string => [flawed, wide, clean.replace('[', `${'\n'.repeat(index)}[`), clean][index % 4] ?? ''
  return Object.fromEntries(Array.from({length: count}, (_, index) => [`docs/${index}.md`, text(index)]))
}

test.each(['json', 'sarif', 'gitlab', 'rdjson'])('%s made in pieces is what is made whole', {timeout: 60_000}, async (format) => {
  for (const files of [{'a.txt': ''}, {'a.md': clean}, {'a.md': flawed}, many(150)]) {
    const out = await report(format, files)
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), undefined, 2)}\n`)
  }
})

test('columns of stylish are as wide for all documents', {timeout: 60_000}, async () => {
  const rows = (await report('stylish', many(150))).split('\n').filter((line) => line.includes(' postmortem-lint'))
  expect(rows.length).toBeGreaterThan(75)
  // Columns of a terminal, not characters: wide ones take two.
  const narrow = rows.filter((row) => /^[\u0020-\u007e–]+$/.test(row))
  expect(new Set(narrow.map((row) => row.lastIndexOf(' remark-lint'))).size).toBe(1)
  const order = (await report('stylish', many(150))).split('\n').filter((line) => /^docs\/\d+\.md$/.test(line))
  expect(order).toEqual([...order].sort((a, b) => a.localeCompare(b)))
})

test('a file that cannot be read is in the reports that have a place for it', async () => {
  const cwd = folder(project)
  for (const format of formatNames) {
    const {code, out, err} = await run(cwd, ['--format', format, 'missing.md', 'docs/clean.md'])
    expect({format, code, err}).toEqual({format, code: 2, err: 'missing.md: no such file or folder\n'})
    if (format === 'unix') continue
    expect(out).toMatch(format === 'pretty' || format === 'stylish' ? '1 path failed' : 'no such file or folder')
  }
})

test('sarif names rule, place, counterpart and fix, relative to the root of the project', async () => {
  const cwd = folder({'repo/my docs/50% [a].md': flawed})
  const {out} = await run(`${cwd}/repo/my docs`, ['--format', 'sarif', '.', '../missing.md', '../../out.md'], {env: {GITHUB_WORKSPACE: `${cwd}/repo`}})
  const [log] = JSON.parse(out.replaceAll(cwd, '/work')).runs
  expect(log.tool.driver.rules).toMatchObject([{id: 'unordered-timeline', defaultConfiguration: {level: 'error'}}])
  expect(log.originalUriBaseIds).toEqual({'%SRCROOT%': {uri: 'file:///work/repo/'}})
  expect(log.results).toMatchInlineSnapshot(`
    [
      {
        "level": "error",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "my%20docs/50%25%20%5Ba%5D.md",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 8,
                "endLine": 15,
                "startColumn": 3,
                "startLine": 15,
              },
            },
          },
        ],
        "message": {
          "text": "Unexpected time \`14:49\` after \`14:52\` on line 14, expected times in order",
        },
        "partialFingerprints": {
          "postmortemLint/v1": "2f262cb9cbe0ad1155bc019cbc88c2ce",
        },
        "relatedLocations": [
          {
            "id": 1,
            "message": {
              "text": "Entry before it",
            },
            "physicalLocation": {
              "artifactLocation": {
                "uri": "my%20docs/50%25%20%5Ba%5D.md",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 8,
                "endLine": 14,
                "startColumn": 3,
                "startLine": 14,
              },
            },
          },
        ],
        "ruleId": "unordered-timeline",
        "ruleIndex": 0,
      },
    ]
  `)
  expect(log.invocations).toMatchInlineSnapshot(`
    [
      {
        "executionSuccessful": false,
        "toolExecutionNotifications": [
          {
            "level": "error",
            "locations": [
              {
                "physicalLocation": {
                  "artifactLocation": {
                    "uri": "missing.md",
                    "uriBaseId": "%SRCROOT%",
                  },
                },
              },
            ],
            "message": {
              "text": "../missing.md: no such file or folder",
            },
          },
          {
            "level": "error",
            "locations": [
              {
                "physicalLocation": {
                  "artifactLocation": {
                    "uri": "file:///work/out.md",
                  },
                },
              },
            ],
            "message": {
              "text": "../../out.md: no such file or folder",
            },
          },
        ],
      },
    ]
  `)
})

/** A place in a document, in lines and columns from 1. */
interface Point {
  readonly line: number
  readonly column: number
}

/** Replaces a part of a text, places counting units of an encoding. */
function replaceAt(text: string, start: Point, end: Point, replacement: string, encoding: 'utf8' | 'utf16le'): string {
  const bytes = Buffer.from(text, encoding)
  const offset = ({line, column}: Point): number => {
    const before =
      text
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0)
    return Buffer.byteLength(text.slice(0, before), encoding) + (column - 1) * (encoding === 'utf8' ? 1 : 2)
  }
  return Buffer.concat([bytes.subarray(0, offset(start)), Buffer.from(replacement, encoding), bytes.subarray(offset(end))]).toString(encoding)
}

test('fixes of sarif and suggestions of rdjson mend the document', async () => {
  const source = wide.replace('* 2: 10 PM 日本 Alert', '* 日本 🔥\tat 14:10 Alert').replace('from 14:02 to', '🔥日本 2: 10 PM from 14:02 to')
  const sarif = JSON.parse(await report('sarif', {'a.md': source})).runs[0].results.find(({ruleId}: {ruleId: string}) => ruleId === 'invalid-time')
  const [replacement] = sarif.fixes[0].artifactChanges[0].replacements
  const {startLine, startColumn, endLine, endColumn} = replacement.deletedRegion
  const rdjson = JSON.parse(await report('rdjson', {'a.md': source})).diagnostics.find(({code}: {code: {value: string}}) => code.value === 'invalid-time')
  const [{range, text}] = rdjson.suggestions
  const mended = source.replace('2: 10 PM', '2:10 PM')
  expect(replaceAt(source, {line: startLine, column: startColumn}, {line: endLine, column: endColumn}, replacement.insertedContent.text, 'utf16le')).toBe(
    mended
  )
  expect(replaceAt(source, range.start, range.end, text, 'utf8')).toBe(mended)
})

test('edits that belong together are one suggestion of rdjson and one fix of sarif', async () => {
  const source = clean.replaceAll(/^\* (14:\d\d)/gm, '$1')
  const listed = clean.replaceAll(/^\* (14:\d\d)/gm, '- $1')
  const [{suggestions}] = JSON.parse(await report('rdjson', {'a.md': source})).diagnostics
  expect(
    suggestions.map(({range, text}: {range: {start: Point; end: Point}; text: string}) => replaceAt(source, range.start, range.end, text, 'utf8'))
  ).toEqual([listed])
  const [{fixes}] = JSON.parse(await report('sarif', {'a.md': source})).runs[0].results
  expect(fixes).toHaveLength(1)
  expect(fixes[0].artifactChanges[0].replacements).toHaveLength(3)
})

test('rdjsonl is rdjson line by line', async () => {
  const files = {'a.md': wide, 'b.md': flawed}
  const {source, diagnostics} = JSON.parse(await report('rdjson', files))
  const lines = (await report('rdjsonl', files)).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual(diagnostics.map((diagnostic: object) => ({...diagnostic, source})))
})

test('github gets annotations, with columns only within one line', async () => {
  expect(await report('github', {'docs/a.md': flawed, 'docs/b.md': clean.replaceAll(/^\* (14:\d\d)/gm, '$1')})).toMatchInlineSnapshot(`
    "::error file=docs/a.md,line=15,endLine=15,col=3,endColumn=8,title=unordered-timeline::Unexpected time \`14:49\` after \`14:52\` on line 14, expected times in order%0ALine 14: Entry before it
    ::warning file=docs/b.md,line=13,endLine=15,title=fake-list::Unexpected 3 lines that Markdown joins into one paragraph, expected list items (\`- \`)
    2 postmortems: 6 events, 2 claims, 2 actions; 1 error, 1 warning
    "
  `)
})

test('github shows errors first, and what exceeds its limits as lines of the log', async () => {
  const files = Object.fromEntries(Array.from({length: 12}, (_, index) => [`${index}.md`, flawed.replace('owner: Ada, ', '')]))
  const lines = (await report('github', files)).trimEnd().split('\n')
  const commands = lines.filter((line) => line.startsWith('::')).map((line) => line.replace(/ .*/, ''))
  expect(commands).toEqual([...Array.from({length: 10}, () => '::error'), ...Array.from({length: 10}, () => '::warning'), '::notice'])
  expect(lines.slice(20)).toEqual([
    expect.stringMatching(/^8\.md:15:3: error: Unexpected time/),
    expect.stringMatching(/^9\.md:15:3: error: Unexpected time/),
    expect.stringMatching(/^8\.md:25:4: warning: /),
    expect.stringMatching(/^9\.md:25:4: warning: /),
    '::notice title=postmortem-lint::GitHub shows 10 annotations of each level for a step: 2 errors and 2 warnings more are in the log of this step',
    '12 postmortems: 36 events, 12 claims, 12 actions; 12 errors, 12 warnings'
  ])
})

test('gitlab knows each finding again when lines move', async () => {
  const twice = flawed.replace('* 14:52 Alert', '* 14:52 Alert\n* 14:53 Odd joins').replace('* 14:49 New', '* 14:49 New\n* 14:49 New')
  const read = async (markdown: string): Promise<ReadonlyArray<{fingerprint: string; severity: string; location: {path: string; lines: {begin: number}}}>> =>
    JSON.parse(await report('gitlab', {'docs/a.md': markdown, 'docs/b.md': flawed}))
  const before = await read(twice)
  const after = await read(twice.replace('## Timeline', 'Nobody lost money.\n\n## Timeline'))
  expect(before[0]).toMatchObject({severity: 'major', location: {path: 'docs/a.md', lines: {begin: 16}}})
  expect(after[0]).toMatchObject({location: {lines: {begin: 18}}})
  expect(after.map(({fingerprint}) => fingerprint)).toEqual(before.map(({fingerprint}) => fingerprint))
  expect(new Set(before.map(({fingerprint}) => fingerprint)).size).toBe(before.length)
})

/** Lists elements with their attributes, indented. */
function outline({name, attributes, children, text}: XmlElement, depth = 0): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`)
  const words = text.trim() === '' ? '' : `: ${text.trim()}`
  return [`${'  '.repeat(depth)}${name}${list.join('')}${words}`, ...children.map((child) => outline(child, depth + 1))].join('\n')
}

test('junit has a suite for each document and a test for each rule in it', async () => {
  const files = {'clean.md': clean, 'flawed.md': flawed.replace('owner: Ada, ', '').replace('* Alert', '* Alert Odd (PLAT-1)\n* Alert')}
  const out = (await report('junit', files, 'missing.md')).replace(/timestamp="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"/g, 'timestamp="now"')
  expect(outline(parseXml(out))).toMatchInlineSnapshot(`
    "testsuites
      testsuite package=postmortem-lint id=0 name=clean.md timestamp=now hostname=localhost tests=1 failures=0 errors=0 time=0
        properties
        testcase classname=clean.md name=postmortem-lint time=0
        system-out
        system-err
      testsuite package=postmortem-lint id=1 name=flawed.md timestamp=now hostname=localhost tests=3 failures=3 errors=0 time=0
        properties
        testcase classname=flawed.md name=unordered-timeline time=0
          failure type=error message=Unexpected time \`14:49\` after \`14:52\` on line 14, expected times in order: flawed.md:15:3: error: Unexpected time \`14:49\` after \`14:52\` on line 14, expected times in order
    Line 14: Entry before it
    https://github.com/postmortem-lint/postmortem-lint/blob/main/rules/README.md#unordered-timeline
        testcase classname=flawed.md name=unowned-action time=0
          failure type=warning message=Missing owners for 2 actions, expected a person or team such as \`Owner: @ines\` for each: flawed.md:25:4: warning: Missing owners for 2 actions, expected a person or team such as \`Owner: @ines\` for each
    https://github.com/postmortem-lint/postmortem-lint/blob/main/rules/README.md#unowned-action
        testcase classname=flawed.md name=undated-action time=0
          failure type=warning message=Missing due date for action \`Alert Odd\`, expected a date such as \`due 2024-05-31\`: flawed.md:27:3: warning: Missing due date for action \`Alert Odd\`, expected a date such as \`due 2024-05-31\`
    https://github.com/postmortem-lint/postmortem-lint/blob/main/rules/README.md#undated-action
        system-out
        system-err
      testsuite package=postmortem-lint id=2 name=missing.md timestamp=now hostname=localhost tests=1 failures=0 errors=1 time=0
        properties
        testcase classname=missing.md name=postmortem-lint time=0
          error type=failure message=no such file or folder
        system-out
        system-err"
  `)
})

test('checkstyle has a file for each document', async () => {
  expect(outline(parseXml(await report('checkstyle', {'clean.md': clean, 'flawed.md': flawed}, 'missing.md')))).toMatchInlineSnapshot(`
    "checkstyle version=4.3
      file name=clean.md
      file name=flawed.md
        error line=15 column=3 severity=error message=Unexpected time \`14:49\` after \`14:52\` on line 14, expected times in order
    Line 14: Entry before it source=postmortem-lint.unordered-timeline
      file name=missing.md
        error line=1 severity=error message=no such file or folder source=postmortem-lint"
  `)
})

test('markdown tells findings, metrics and timeline of each document', async () => {
  expect(await report('markdown', {'clean.md': clean, 'flawed.md': flawed}, 'missing.md')).toMatchInlineSnapshot(`
    "<!-- postmortem-lint -->
    ### ❌ 1 error, 1 path failed

    2 postmortems: 6 events, 2 claims, 2 actions; 1 path failed

    Could not be linted:

    - <code>missing.md</code>: no such file or folder

    <details open>
    <summary><code>flawed.md</code>: 1 error</summary>

    | Line | | Rule | Finding |
    | ---: | --- | --- | --- |
    | 15 | ❌&nbsp;error | [unordered-timeline](https://github.com/postmortem-lint/postmortem-lint/blob/main/rules/README.md#unordered-timeline) | Unexpected time <code>14:49</code> after <code>14:52</code> on line 14, expected times in order<br>Line 14: Entry before it |

    <details>
    <summary>Timeline</summary>

    \`\`\`mermaid
    gantt
        dateFormat YYYY-MM-DD HH:mm
        axisFormat %H:%M
        section Timeline
        14∶02 The certificate expires, the outage begins :crit, milestone, 2024-03-12 14:02, 0m
        14∶52 Alert for failed quotes pages Ada, outage detected :active, milestone, 2024-03-12 14:52, 0m
        14∶49 New certificate is live, service restored :done, milestone, 2024-03-12 14:49, 0m
    \`\`\`

    </details>

    </details>

    <details>
    <summary><code>clean.md</code>: no findings</summary>

    Measured in the timeline: time to detect: **8 minutes**, time to resolve: **47 minutes**.

    <details>
    <summary>Timeline</summary>

    \`\`\`mermaid
    gantt
        dateFormat YYYY-MM-DD HH:mm
        axisFormat %H:%M
        section Measured
        To detect, 8 minutes :crit, 2024-03-12 14:02, 2024-03-12 14:10
        To resolve, 47 minutes :done, 2024-03-12 14:02, 2024-03-12 14:49
        section Timeline
        14∶02 The certificate expires, the outage begins :crit, milestone, 2024-03-12 14:02, 0m
        14∶10 Alert for failed quotes pages Ada, outage detected :active, milestone, 2024-03-12 14:10, 0m
        14∶49 New certificate is live, service restored :done, milestone, 2024-03-12 14:49, 0m
    \`\`\`

    </details>

    </details>

    <sub>Written by [postmortem-lint](https://github.com/postmortem-lint/postmortem-lint#readme)</sub>
    "
  `)
})

test('markdown says first what failed, and no findings only where nothing did', async () => {
  const headline = async (files: Readonly<Record<string, string>>, ...paths: readonly string[]): Promise<string | undefined> =>
    (await report('markdown', files, ...paths)).split('\n')[1]
  expect(await headline({'clean.md': clean}, 'missing.md')).toBe('### ❌ 1 path failed')
  expect(await headline({'flawed.md': flawed}, 'missing.md', 'gone.md')).toBe('### ❌ 1 error, 2 paths failed')
  expect(await headline({'clean.md': clean})).toBe('### ✅ no findings')
})

test('markdown stays below the limit of a comment, and says what it left out', async () => {
  const many = clean.replace('## Resolution', `## Resolution\n\n${'[insert cause here] and [insert more here]\n\n'.repeat(300)}`)
  const out = await report('markdown', Object.fromEntries(Array.from({length: 5}, (_, index) => [`${index}.md`, many])))
  expect(out.length).toBeLessThan(65_536)
  expect(out).toMatch(/\n… \d+ findings more in this document\.\n/)
  expect(out).toMatch(/\n… 4 documents more do not fit into a comment\.\n/)
  expect(out.match(/<details/g)).toHaveLength(out.match(/<\/details>/g)?.length ?? -1)
})

test('a report in Markdown is no postmortem itself', async () => {
  const out = await report('markdown', {'flawed.md': flawed})
  expect(lint(out, {path: 'docs/report.md'}).incident.kind.is).toBe('other')
})

test('--quiet leaves warnings out of every format', async () => {
  const cwd = folder({'a.md': flawed.replace('owner: Ada, ', '')})
  for (const format of formatNames) {
    expect((await run(cwd, ['--format', format, '.'])).out).toContain('unowned-action')
    expect((await run(cwd, ['--format', format, '--quiet', '.'])).out).not.toContain('unowned-action')
  }
})

test('drafts have warnings only, in every format', async () => {
  const cwd = folder({'a.md': flawed.replace('## Summary', 'Status: draft\n\n## Summary')})
  expect((await run(cwd, ['--format', 'github', '.'])).out).toMatch(/^::warning /)
  expect(JSON.parse((await run(cwd, ['--format', 'sarif', '.'])).out).runs[0].results[0].level).toBe('warning')
  expect(JSON.parse((await run(cwd, ['--format', 'rdjson', '.'])).out).diagnostics[0].severity).toBe('WARNING')
})

test('the table in docs/reports.md lists all formats', () => {
  const text = readFileSync(new URL('../../docs/reports.md', import.meta.url), 'utf8')
  const rows = [...text.matchAll(/^\| `([a-z]+)`\s+\| (.*\S)\s+\|$/gm)].map(([, name, describe]) => [name, describe])
  expect(rows).toEqual(formatNames.map((name) => [name, formatOf(name).describe]))
})
