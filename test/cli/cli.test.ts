import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {clean, flawed, folder, readme, run} from '../folder.ts'

const project = {'docs/clean.md': clean, 'docs/flawed.md': flawed, 'docs/README.md': readme}

test('findings are reported by file, with the place that contradicts, and summed up', async () => {
  expect(await run(folder(project), ['docs'])).toMatchInlineSnapshot(`
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

test('a clean document is summed up in one line', async () => {
  expect(await run(folder(project), ['lint', 'docs/clean.md'])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "err": "",
      "out": "1 postmortem: 3 events, 1 claim, 1 action; no findings
    ",
    }
  `)
})

test('a file that is named and skipped is named, with the way in', async () => {
  expect(await run(folder({...project, 'b.mdx': clean}), ['docs/README.md', 'b.mdx'])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "err": "",
      "out": "docs/README.md: skipped: neither its name nor its sections are those of a postmortem (\`--all\` or \`postmortem: true\` in its front matter lints it)
    b.mdx: skipped: MDX is not read

    0 postmortems; 2 Markdown files skipped
    ",
    }
  `)
})

test('many files that are named and skipped are counted', async () => {
  const paths = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}/README.md`)
  const cwd = folder({...project, ...Object.fromEntries(paths.map((path) => [path, readme]))})
  expect((await run(cwd, ['docs/clean.md', ...paths])).out).toBe(
    '6 of the files named were skipped (`--verbose` says which, and why)\n\n1 postmortem: 3 events, 1 claim, 1 action; 6 other Markdown files skipped; no findings\n'
  )
  expect((await run(cwd, ['--verbose', ...paths])).out).toContain('a/README.md: skipped: neither its name nor its sections')
})

test('what stands behind -- is a path, however it begins', async () => {
  const {code, out} = await run(folder({'-x.md': clean, '--quiet': clean, 'other.md': flawed}), ['lint', '--verbose', '--', '-x.md', '--quiet'])
  expect(code).toBe(0)
  expect(out).toBe('2 postmortems: 6 events, 2 claims, 2 actions; no findings\n')
})

test('--verbose gives the reason and the page of each rule, and names all files skipped', async () => {
  expect(await run(folder(project), ['--verbose', 'docs'])).toMatchInlineSnapshot(`
    {
      "code": 1,
      "err": "",
      "out": "docs/flawed.md:15:3 error unordered-timeline
      Unexpected time \`14:49\` after \`14:52\` on line 14, expected times in order
      Either a time is wrong or the order is, and each tells a different story of what caused what.
      https://github.com/postmortem-lint/postmortem-lint/blob/main/rules/README.md#unordered-timeline
     15 │ * 14:49 New certificate is live, service restored
        │   ^^^^^
     14 │ * 14:52 Alert for failed quotes pages Ada, outage detected
        │   ----- Entry before it

    docs/README.md: skipped: neither its name nor its sections are those of a postmortem (\`--all\` or \`postmortem: true\` in its front matter lints it)

    2 postmortems: 6 events, 2 claims, 2 actions; 1 other Markdown file skipped; 1 error
    ",
    }
  `)
})

test('json is what programs need', async () => {
  expect(await run(folder(project), ['--format', 'json', 'docs/flawed.md', 'docs/README.md'])).toMatchInlineSnapshot(`
    {
      "code": 1,
      "err": "docs/README.md: skipped: neither its name nor its sections are those of a postmortem (\`--all\` or \`postmortem: true\` in its front matter lints it)
    ",
      "out": "[
      {
        "path": "docs/flawed.md",
        "cwd": "<folder>",
        "history": [
          "docs/flawed.md"
        ],
        "messages": [
          {
            "ruleId": "unordered-timeline",
            "line": 15,
            "column": 3,
            "endLine": 15,
            "endColumn": 8,
            "reason": "Unexpected time \`14:49\` after \`14:52\` on line 14, expected times in order",
            "note": "Either a time is wrong or the order is, and each tells a different story of what caused what.",
            "url": "https://github.com/postmortem-lint/postmortem-lint/blob/main/rules/README.md#unordered-timeline",
            "source": "remark-lint",
            "fatal": true,
            "cause": {
              "reason": "Entry before it",
              "line": 14,
              "column": 3,
              "endLine": 14,
              "endColumn": 8
            }
          }
        ]
      }
    ]
    ",
    }
  `)
})

test('--fail-on and --max-warnings decide on the exit status', async () => {
  const warned = clean.replace('owner: Ada, ', '')
  const cwd = folder({'warned.md': warned, 'flawed.md': flawed, 'clean.md': clean})
  const code = async (...argv: readonly string[]): Promise<number> => (await run(cwd, argv)).code
  expect(await code('clean.md', '--fail-on', 'warning')).toBe(0)
  expect(await code('warned.md')).toBe(0)
  expect(await code('warned.md', '--fail-on', 'warning')).toBe(1)
  expect(await code('warned.md', '--max-warnings', '0')).toBe(1)
  expect(await code('warned.md', '--max-warnings', '1')).toBe(0)
  expect(await code('flawed.md')).toBe(1)
  expect(await code('flawed.md', '--fail-on', 'never')).toBe(0)
  expect(await code('flawed.md', 'missing.md', '--fail-on', 'never')).toBe(2)
})

test('--quiet shows errors only, and counts the rest', async () => {
  const cwd = folder({'a.md': flawed.replace('owner: Ada, ', '')})
  expect(await run(cwd, ['--quiet', 'a.md'])).toMatchInlineSnapshot(`
    {
      "code": 1,
      "err": "",
      "out": "a.md:15:3 error unordered-timeline
      Unexpected time \`14:49\` after \`14:52\` on line 14, expected times in order
     15 │ * 14:49 New certificate is live, service restored
        │   ^^^^^
     14 │ * 14:52 Alert for failed quotes pages Ada, outage detected
        │   ----- Entry before it

    Why, with examples: postmortem-lint explain unordered-timeline

    1 postmortem: 3 events, 1 claim, 1 action; 1 error, 1 warning (not shown)
    ",
    }
  `)
})

test('colour is for terminals, or as asked', async () => {
  const cwd = folder(project)
  const colored = async (argv: readonly string[], io: Parameters<typeof run>[2]): Promise<boolean> =>
    (await run(cwd, ['docs/flawed.md', ...argv], io)).out.includes('\u001b[')
  expect(await colored([], {isTTY: true})).toBe(true)
  expect(await colored([], {isTTY: false})).toBe(false)
  expect(await colored([], {isTTY: true, env: {NO_COLOR: '1'}})).toBe(false)
  expect(await colored([], {isTTY: true, env: {TERM: 'dumb'}})).toBe(false)
  expect(await colored([], {env: {FORCE_COLOR: '1'}})).toBe(true)
  expect(await colored(['--color'], {env: {NO_COLOR: '1'}})).toBe(true)
  expect(await colored(['--no-color'], {isTTY: true})).toBe(false)
})

test('text of documents cannot drive the terminal', async () => {
  const cwd = folder({
    'a.md': clean.replace('14:10 Alert', '25:\u001b[31m10 Alert').replace('Alert 21 days', 'Al\u202eert \u001b]0;x\u0007 21 days').replace('owner: Ada, ', '')
  })
  for (const argv of [['a.md'], ['inspect', 'a.md']]) {
    const {out} = await run(cwd, argv)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  }
})

test('standard input is linted under the name it is given', async () => {
  const cwd = folder({})
  expect(await run(cwd, ['-'], {input: flawed})).toMatchObject({code: 1, out: expect.stringMatching(/^<stdin>:15:3 /)})
  expect(await run(cwd, ['--stdin', '--stdin-filename', 'docs/review.md'], {input: flawed})).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^docs\/review.md:15:3 /)
  })
  expect((await run(cwd, ['-'], {input: readme})).out).toContain('<stdin>: skipped')
  expect(await run(cwd, ['-', 'a.md'])).toMatchObject({code: 2, err: expect.stringContaining('standard input cannot be combined with paths')})
  expect(await run(cwd, ['--stdin-filename', 'a.md'])).toMatchObject({code: 2})
})

test('inspect shows what is read', async () => {
  expect(await run(folder(project), ['inspect', 'docs/clean.md'])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "err": "",
      "out": "docs/clean.md: postmortem, 2024-03-12, UTC

    Sections (6)
    line  section
    ────  ────────────
    3     summary
    7     impact
    11    timeline
    17    root-cause
    21    resolution
    25    action-items

    Timeline (3)
    line  date        time   zone  milestone  what happened
    ────  ──────────  ─────  ────  ─────────  ──────────────────────────────────────────────────
    13    2024-03-12  14:02  UTC   start      The certificate expires, the outage begins
    14    2024-03-12  14:10  UTC   detected   Alert for failed quotes pages Ada, outage detected
    15    2024-03-12  14:49  UTC   resolved   New certificate is live, service restored

    Claims (1)
    line  kind    stated              read as                   explained by
    ────  ──────  ──────────────────  ────────────────────────  ────────────
    5     window  14:02 to 14:49 UTC  2024-03-12 14:02 – 14:49

    Actions (1)
    line  done  owner  due         ticket    action
    ────  ────  ─────  ──────────  ────────  ──────────────────────────────────────────
    27          Ada    2024-03-22  PLAT-210  Alert 21 days before a certificate expires
    ",
    }
  `)
})

test('inspect gives the same as data, also for documents that are no postmortems', async () => {
  const {code, out, err} = await run(folder(project), ['inspect', '--format', 'json', 'docs/clean.md', 'docs/README.md'])
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(JSON.parse(out)).toMatchInlineSnapshot(`
    [
      {
        "actions": [
          {
            "done": false,
            "due": "2024-03-22",
            "line": 27,
            "owner": "Ada",
            "text": "Alert 21 days before a certificate expires",
            "ticket": "PLAT-210",
          },
        ],
        "claims": [
          {
            "end": "14:49",
            "endDate": null,
            "kind": "window",
            "line": 5,
            "start": "14:02",
            "startDate": "2024-03-12",
            "text": "14:02 to 14:49 UTC",
          },
        ],
        "incidentDate": "2024-03-12",
        "kind": "postmortem",
        "metrics": {
          "ttd": 8,
          "ttm": null,
          "ttr": 47,
        },
        "milestones": [
          {
            "kind": "start",
            "line": 13,
            "time": "14:02",
            "words": "outage begins",
          },
          {
            "kind": "detected",
            "line": 14,
            "time": "14:10",
            "words": "Alert",
          },
          {
            "kind": "resolved",
            "line": 15,
            "time": "14:49",
            "words": "service restored",
          },
        ],
        "path": "docs/clean.md",
        "sections": [
          {
            "key": "summary",
            "line": 3,
          },
          {
            "key": "impact",
            "line": 7,
          },
          {
            "key": "timeline",
            "line": 11,
          },
          {
            "key": "root-cause",
            "line": 17,
          },
          {
            "key": "resolution",
            "line": 21,
          },
          {
            "key": "action-items",
            "line": 25,
          },
        ],
        "timeline": [
          {
            "date": "2024-03-12",
            "line": 13,
            "milestone": "start",
            "text": "The certificate expires, the outage begins",
            "time": "14:02",
            "zone": "UTC",
          },
          {
            "date": "2024-03-12",
            "line": 14,
            "milestone": "detected",
            "text": "Alert for failed quotes pages Ada, outage detected",
            "time": "14:10",
            "zone": "UTC",
          },
          {
            "date": "2024-03-12",
            "line": 15,
            "milestone": "resolved",
            "text": "New certificate is live, service restored",
            "time": "14:49",
            "zone": "UTC",
          },
        ],
        "zones": [
          "UTC",
        ],
      },
      {
        "actions": [],
        "claims": [],
        "incidentDate": null,
        "kind": "other",
        "metrics": {
          "ttd": null,
          "ttm": null,
          "ttr": null,
        },
        "milestones": [],
        "path": "docs/README.md",
        "sections": [],
        "timeline": [],
        "zones": [],
      },
    ]
  `)
})

test('explain shows the page of a rule', async () => {
  const cwd = folder({})
  const {code, out} = await run(cwd, ['explain', 'duration-mismatch'])
  expect(code).toBe(0)
  expect(out).toMatch(/^duration-mismatch\n\n/)
  expect((await run(cwd, ['explain', 'remark-lint:duration-mismatch'])).out).toBe(out)
  for (const {id} of rules) expect((await run(cwd, ['explain', id])).code).toBe(0)
})

test('rules lists them all', async () => {
  const cwd = folder({})
  const {out} = await run(cwd, ['rules'])
  expect(out.split('\n')[0]).toBe('rule                   level    fix        reports')
  for (const {id} of rules) expect(out).toContain(`\n${id} `)
  const listed: unknown = JSON.parse((await run(cwd, ['rules', '--format', 'json'])).out)
  expect(listed).toHaveLength(rules.length)
})

test.each([
  ['an option that does not exist', ['--formt', 'json']],
  ['a value that does not exist', ['--format', 'xml']],
  ['an option twice', ['--format', 'json', '--format', 'json']],
  ['a number that is none', ['--max-warnings', 'few']],
  ['an option without its value', ['--fail-on']],
  ['a rule that does not exist', ['explain', 'duration-mismtch']],
  ['no rule', ['explain']],
  ['too much', ['rules', 'blame']],
  ['a misspelt command', ['inspct']]
])('%s is a mistake of the caller', async (_, argv) => {
  expect(await run(folder({}), argv)).toMatchSnapshot()
})

test('help shows the commands and examples', async () => {
  const cwd = folder({})
  expect(await run(cwd, ['--help'])).toMatchSnapshot()
  for (const command of ['lint', 'inspect', 'baseline', 'explain', 'rules', 'lsp']) {
    const {code, out} = await run(cwd, [command, '--help'])
    expect({code, examples: out.includes('Examples:')}).toEqual({code: 0, examples: true})
  }
  expect(await run(cwd, ['--version'])).toEqual({code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: ''})
})

test('an error shows its stack only with --debug', async () => {
  const cwd = folder({})
  expect((await run(cwd, ['missing.md'])).err).toBe('missing.md: no such file or folder\n')
  expect((await run(cwd, ['missing.md', '--debug'])).err).toMatch(/\n {4}at /)
})

test('options may stand before the command', async () => {
  const cwd = folder({...project, 'notes.md': readme})
  expect(await run(cwd, ['--quiet', 'inspect', 'docs/clean.md'])).toMatchObject({code: 0, out: expect.stringContaining('docs/clean.md: postmortem')})
  expect(await run(cwd, ['--all', 'lint', 'notes.md'])).toMatchObject({code: 0, out: expect.stringContaining('\n1 postmortem: ')})
  expect(await run(cwd, ['--format', 'json', 'inspect', 'docs/clean.md'])).toMatchObject({code: 0, out: expect.stringMatching(/^\[/)})
  expect(await run(cwd, ['--no-config', '--fail-on', 'never', 'lint', 'docs'])).toMatchObject({code: 0})
  expect(await run(folder({lint: flawed}), ['--all', '--', 'lint'])).toMatchObject({code: 1})
})

test.each([
  [['inspect', '--fix', 'a.md'], 'unknown option `--fix` of `inspect`, which `lint` has'],
  [['--fix', 'inspect', 'a.md'], 'unknown option `--fix` of `inspect`, which `lint` has'],
  [['rules', '--quiet'], 'unknown option `--quiet` of `rules`, which `lint`, `inspect` have'],
  [['--qiet', 'a.md'], 'unknown option `--qiet`, did you mean `--quiet`?'],
  [['lint', '--qiet', 'a.md'], 'unknown option `--qiet` of `lint`, did you mean `--quiet`?'],
  [['rules', '--fromat', 'json'], 'unknown option `--fromat` of `rules`, did you mean `--format`?'],
  [['rules', '--qiet'], 'unknown option `--qiet` of `rules`'],
  [['--fix=maybe', 'a.md'], '`--fix` takes no value'],
  [['--no-color=1', 'a.md'], '`--color` takes no value'],
  [['inspect', '--all=yes', 'a.md'], '`--all` takes no value']
])('%j is a mistake that is named', async (argv, words) => {
  const {code, out, err} = await run(folder({'a.md': clean}), argv)
  expect({code, out, err: err.split('\n')[0]}).toEqual({code: 2, out: '', err: `postmortem-lint: ${words}`})
})

test('a switch may be told true or false', async () => {
  const cwd = folder({'a.md': flawed.replace('owner: Ada, ', '')})
  expect((await run(cwd, ['--quiet=false', 'a.md'])).out).toContain('unowned-action')
  expect((await run(cwd, ['--quiet=true', 'a.md'])).out).not.toContain('unowned-action')
})

test.each([['lint'], ['inspect'], ['baseline', 'update']])(
  '%s: a configuration that is missing is an error, also where there is nothing to lint',
  async (...argv) => {
    expect(await run(folder({}), [...argv, '--config', 'nope.yaml'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('nope.yaml:1:1: Unexpected file that cannot be read')
    })
  }
)
