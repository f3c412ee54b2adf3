import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {clean, flawed, folder, readme, run} from '../folder.ts'
import {commit, git, gitEnv, repository, write} from '../repository.ts'

// Git runs a dozen times in some of them.
vi.setConfig({testTimeout: 30_000})

const file = '.postmortemlint-baseline.json'
const without = clean.replace('## Resolution\n\nAda renewed the certificate by hand.\n\n', '')
const project = {'docs/a.md': flawed, 'docs/b.md': without, 'docs/clean.md': clean, 'docs/README.md': readme}

/** Makes a folder with a baseline of all that is found in it. */
async function known(files: Readonly<Record<string, string>> = project): Promise<string> {
  const cwd = folder(files)
  expect((await run(cwd, ['baseline', 'update'])).code).toBe(0)
  return cwd
}

async function lint(cwd: string, ...argv: readonly string[]): Promise<{readonly code: number; readonly out: string; readonly err: string}> {
  return run(cwd, ['--baseline', file, ...argv])
}

/** Gives the places of findings as "path:line rule". */
function places(out: string): readonly string[] {
  return [...out.matchAll(/^(.*?:\d+):\d+: \w+: .*\[([a-z-]+)\]$/gm)].map(([, place, rule]) => `${place} ${rule}`)
}

test('an update writes what is found, for people to read; then only what is new is reported', async () => {
  const cwd = folder(project)
  expect(await run(cwd, ['baseline', 'update'])).toEqual({code: 0, out: `${file}: 2 known findings in 2 files: 2 added, 0 removed\n`, err: ''})
  expect(readFileSync(join(cwd, file), 'utf8')).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "files": {
        "docs/a.md": [
          {"rule": "unordered-timeline", "section": "timeline", "text": "14:49", "count": 1}
        ],
        "docs/b.md": [
          {"rule": "missing-section", "section": "", "text": "missing section resolution", "count": 1}
        ]
      }
    }
    "
  `)
  expect(await lint(cwd)).toEqual({
    code: 0,
    out: '3 postmortems: 9 events, 3 claims, 3 actions; 1 other Markdown file skipped; no findings; 2 known findings in the baseline\n',
    err: ''
  })
  write(cwd, {'docs/new.md': flawed, 'docs/b.md': without.replace('nobody was told', '[date]')})
  const {code, out} = await lint(cwd, '--format', 'unix')
  expect([code, ...places(out)]).toEqual([1, 'docs/b.md:19 placeholder', 'docs/new.md:15 unordered-timeline'])
  expect((await lint(cwd, '--fail-on', 'warning', 'docs/a.md', 'docs/clean.md')).code).toBe(0)
})

test('an update without change leaves the file alone, and one of some files leaves the others in it', async () => {
  const cwd = await known()
  const before = statSync(join(cwd, file)).mtimeMs
  expect((await run(cwd, ['baseline', 'update'])).out).toBe(`${file}: 2 known findings in 2 files, unchanged\n`)
  expect(statSync(join(cwd, file)).mtimeMs).toBe(before)
  write(cwd, {'docs/c.md': flawed, 'docs/d.md': flawed})
  expect((await run(cwd, ['baseline', 'update', 'docs/c.md'])).out).toBe(`${file}: 3 known findings in 3 files: 1 added, 0 removed\n`)
  expect(places((await lint(cwd, '--format', 'unix')).out)).toEqual(['docs/d.md:15 unordered-timeline'])
  expect(readdirSync(cwd)).toEqual([file, 'docs'])
})

test.each<[string, (text: string) => string]>([
  ['lines above', (text) => text.replace('## Summary', 'A line more.\n\n## Summary')],
  ['other words in the section', (text) => text.replace('The certificate expires', 'The old certificate expires')],
  ['another title', (text) => text.replace('fare quotes', 'all fare quotes')],
  ['a section called by another name', (text) => text.replace('## Timeline (UTC)', '## Timeline of events (UTC)')],
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')]
])('%s keep what is known', async (_, change) => {
  const cwd = await known({'a.md': flawed})
  write(cwd, {'a.md': change(flawed)})
  expect(await lint(cwd)).toMatchObject({code: 0, out: expect.stringContaining('1 known finding in the baseline'), err: ''})
})

test('of equal findings as many are known as there were, whichever goes', async () => {
  const lines = ['[insert cause here] one', '[insert cause here] two', 'nothing']
  const text = (own: readonly string[]): string => clean.replace('The renewal job', `${own.join('.\n\n')}.\n\nThe renewal job`)
  const cwd = await known({'a.md': text(lines)})
  write(cwd, {'a.md': text(lines.slice(1))})
  expect((await lint(cwd, '--verbose')).err).toContain('a.md: no longer found: placeholder, section `root-cause`: `[insert cause here]`\n')
  write(cwd, {'a.md': text([...lines, '[insert cause here] three'])})
  expect(places((await lint(cwd, '--format', 'unix')).out)).toEqual(['a.md:25 placeholder'])
})

test('the first owner does not make the other actions new', async () => {
  const actions = clean.replace('(owner: Ada, due', '(due').replace('* Alert 21', '* Renew certificates in a job (due 2024-03-22, #12)\n* Alert 21')
  const cwd = await known({'a.md': actions})
  write(cwd, {'a.md': actions.replace('in a job (due', 'in a job (owner: Brit, due')})
  expect(await lint(cwd)).toMatchObject({code: 0, out: expect.stringContaining('no findings; 1 known finding in the baseline'), err: ''})
})

test('known findings that are no longer found are counted, listed with --verbose, and removed by a prune', async () => {
  const cwd = await known({...project, 'docs/gone.md': flawed, 'docs/other.md': flawed})
  write(cwd, {'docs/a.md': clean})
  rmSync(join(cwd, 'docs/gone.md'))
  const said =
    '2 known findings in `.postmortemlint-baseline.json` are no longer found, including those of 1 file that no longer exists (after a rename, run `postmortem-lint baseline update`); `postmortem-lint baseline prune` removes them'
  expect(await lint(cwd)).toMatchObject({code: 0, err: `${said}, \`--verbose\` lists them\n`})
  expect((await lint(cwd, '--verbose')).err).toBe(
    'docs/a.md: no longer found: unordered-timeline, section `timeline`: `14:49`\ndocs/gone.md: the file no longer exists: unordered-timeline, section `timeline`: `14:49`\n' +
      `${said}\n`
  )
  // Nothing is said of files that were not looked at.
  expect((await lint(cwd, 'docs/b.md')).err).toBe('')
  expect(await run(cwd, ['baseline', 'check'])).toEqual({
    code: 1,
    out: `${file}: 4 known findings in 4 files, 2 no longer found\n`,
    err: `${said}, \`--verbose\` lists them\n`
  })
  write(cwd, {'docs/new.md': flawed})
  expect(await run(cwd, ['baseline', 'prune', 'docs/a.md'])).toEqual({code: 0, out: `${file}: 3 known findings in 3 files: 0 added, 1 removed\n`, err: ''})
  expect(await run(cwd, ['baseline', 'update', '--prune'])).toEqual({code: 0, out: `${file}: 2 known findings in 2 files: 0 added, 1 removed\n`, err: ''})
  expect(await run(cwd, ['baseline', 'check'])).toEqual({code: 0, out: `${file}: 2 known findings in 2 files, all still found\n`, err: ''})
  expect(places((await lint(cwd, '--format', 'unix')).out)).toEqual(['docs/new.md:15 unordered-timeline'])
  renameSync(join(cwd, 'docs/b.md'), join(cwd, 'docs/renamed.md'))
  expect((await run(cwd, ['baseline', 'update'])).out).toBe(`${file}: 3 known findings in 3 files: 2 added, 1 removed\n`)
})

test('a baseline in another folder names files from there, whatever the current folder is', async () => {
  const cwd = folder(project)
  mkdirSync(join(cwd, 'ci'))
  expect((await run(cwd, ['baseline', 'update', '--baseline', 'ci/known.json', 'docs'])).code).toBe(0)
  expect(readFileSync(join(cwd, 'ci/known.json'), 'utf8')).toContain('"../docs/a.md": [')
  for (const [from, ...argv] of [
    ['.', '--baseline', 'ci/known.json'],
    ['docs', '--baseline', '../ci/known.json'],
    ['ci', '--baseline', 'known.json', '../docs/a.md', join(cwd, 'docs/b.md')],
    ['.', '--baseline', join(cwd, 'ci/known.json')]
  ] as const)
    expect(await run(join(cwd, from), argv), from).toMatchObject({code: 0, out: expect.stringContaining('2 known findings in the baseline'), err: ''})
  const linked = folder({})
  symlinkSync(cwd, join(linked, 'link'))
  expect((await run(join(linked, 'link'), ['--baseline', 'ci/known.json'])).out).toContain('2 known findings in the baseline')
  expect((await run(cwd, ['--baseline', 'ci/known.json', '--stdin-filename', 'docs/a.md', '-'], {input: flawed})).out).toContain(
    '1 known finding in the baseline'
  )
})

test('fixes leave what is known alone', async () => {
  const spaced = clean.replace('* 14:10 Alert', '* 2: 10 PM Alert')
  const cwd = await known({'a.md': spaced})
  write(cwd, {'b.md': spaced, 'a.md': spaced.replace('The renewal job', 'At 3: 15 PM the renewal job')})
  expect((await lint(cwd, '--fix')).out).toContain('; no findings left; 1 known finding in the baseline')
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain('* 2: 10 PM Alert')
  expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toContain('* 2:10 PM Alert')
  await run(cwd, ['--fix'])
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain('* 2:10 PM Alert')
  expect(await lint(cwd)).toMatchObject({code: 0, err: expect.stringContaining('1 known finding in')})
})

test('SARIF holds what is known as suppressed; other reports do not hold it', async () => {
  const cwd = await known()
  write(cwd, {'docs/new.md': flawed})
  await lint(cwd, '--output', 'sarif:out.sarif', '--output', 'json:out.json', '--output', 'gitlab:out.gitlab', '--output', 'markdown:out.txt')
  const {runs} = JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8'))
  const [{results, tool}] = runs
  interface Result {
    readonly ruleId: string
    readonly ruleIndex: number
    readonly baselineState: string
    readonly suppressions: readonly unknown[]
    readonly partialFingerprints: object
  }
  expect(results.map(({ruleId, baselineState, suppressions}: Result) => [ruleId, baselineState, suppressions.length])).toEqual([
    ['unordered-timeline', 'new', 0],
    ['unordered-timeline', 'unchanged', 1],
    ['missing-section', 'unchanged', 1]
  ])
  expect(results[2].suppressions).toEqual([{kind: 'external', status: 'accepted', justification: expect.stringContaining('baseline')}])
  expect(results.map(({ruleIndex}: Result) => tool.driver.rules[ruleIndex].id)).toEqual(results.map(({ruleId}: Result) => ruleId))
  expect(results.every(({partialFingerprints}: Result) => /[0-9a-f]{32}/.test(JSON.stringify(partialFingerprints)))).toBe(true)
  expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).flatMap(({messages}: {messages: readonly unknown[]}) => messages)).toHaveLength(1)
  expect(JSON.parse(readFileSync(join(cwd, 'out.gitlab'), 'utf8'))).toHaveLength(1)
  expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toContain('2 known findings in the baseline')
  await run(cwd, ['--output', 'sarif:plain.sarif'])
  expect(readFileSync(join(cwd, 'plain.sarif'), 'utf8')).not.toMatch(/baselineState|suppressions/)
})

test.each<[string, string, string]>([
  ['no JSON', '{\n  "version": 1,\n  "files": {,}\n}\n', ':3:13: Unexpected syntax, expected JSON'],
  ['an empty file', '', ':1:1: Unexpected syntax, expected JSON'],
  [
    'a merge conflict',
    '{\n<<<<<<< HEAD\n"version": 1\n=======\n',
    ':2:1: Unexpected mark of a merge conflict, expected JSON: take either side, then `postmortem-lint baseline update`\n'
  ],
  ['a list', '[]', ':1:1: Unexpected content, expected an object with `version` and `files`\n'],
  ['another version', '{\n  "version": 2,\n  "files": {}}', ':2:14: Unexpected version, expected 1: it may be of a newer postmortem-lint\n'],
  ['no files', '{"version": 1}', ':1:1: Unexpected'],
  ['documents that are none', '{"version": 1,\n "files": []}', ':2:11: Unexpected value, expected documents with their findings\n'],
  [
    'a count that is none',
    '{"version": 1, "files": {"a.md": [\n{"rule": "x", "section": "", "text": "", "count": 0}]}}',
    ':2:51: Unexpected number, expected one from 1\n'
  ],
  [
    'another key',
    '{"version": 1, "files": {"a.md": [\n{"rule": "x", "section": "", "text": "", "count": 1, "line": 3}]}}',
    ':2:62: Unexpected key "line", expected'
  ],
  [
    'a colour',
    '{"version": 1, "files": {"a.md": [\n{"rule": 3, "section": "", "text": "", "count": 1, "\\u001b[31m": 3}]}}',
    ':2:10: Unexpected value, expected text\n'
  ]
])('a baseline with %s is a mistake with its place, and is not overwritten', async (_, text, expected) => {
  const cwd = folder({...project, [file]: text})
  for (const argv of [
    ['--baseline', file],
    ['baseline', 'update'],
    ['baseline', 'prune']
  ]) {
    const {code, out, err} = await run(cwd, argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`postmortem-lint: the baseline cannot be read\n${file}${expected}`)
    expect(err).not.toContain('\u001b')
  }
  expect(readFileSync(join(cwd, file), 'utf8')).toBe(text)
})

test('a baseline that is not there, or cannot be written, is said to be', async () => {
  const cwd = folder(project)
  const missing = {
    code: 2,
    out: '',
    err: `postmortem-lint: the baseline \`${file}\` cannot be read: no such file or folder: \`postmortem-lint baseline update --baseline ${file}\` writes it\n`
  }
  for (const argv of [
    ['--baseline', file],
    ['baseline', 'prune'],
    ['baseline', 'check']
  ])
    expect(await run(cwd, argv)).toEqual(missing)
  expect((await run(cwd, ['--baseline', 'docs'])).err).toBe('postmortem-lint: the baseline `docs` cannot be read: is a folder, not a file\n')
  expect(await run(cwd, ['baseline', 'update', '--baseline', 'no/such/known.json'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('no/such/known.json')
  })
  expect((await run(cwd, ['baseline', 'mend'])).err).toContain('expected one of')
  await run(cwd, ['baseline', 'update'])
  chmodSync(join(cwd, file), 0o444)
  write(cwd, {'docs/new.md': flawed})
  expect(await run(cwd, ['baseline', 'update'])).toMatchObject({code: 2, err: `postmortem-lint: the baseline \`${file}\` cannot be written: it is read-only\n`})
})

test('a file that cannot be linted keeps what is known of it', async () => {
  const cwd = await known()
  write(cwd, {'docs/a.md': `${flawed}\n${'>'.repeat(2000)} x\n`})
  expect(await run(cwd, ['baseline', 'update'])).toEqual({
    code: 2,
    out: `${file}: 2 known findings in 2 files, unchanged\n`,
    err: 'docs/a.md: lists or quotes are nested more than 100 levels deep\n'
  })
})

test('--config-from reads the baseline of another branch, so that a change cannot add to its own', async () => {
  const cwd = repository(project)
  git(cwd, 'checkout', '--quiet', '-b', 'incident')
  write(cwd, {'docs/new.md': flawed})
  await run(cwd, ['baseline', 'update'])
  const from = (ref: string, ...argv: readonly string[]) => run(cwd, ['--format', 'unix', '--baseline', file, '--config-from', ref, ...argv], {env: gitEnv})
  expect(await from('main')).toMatchObject({code: 1, err: `postmortem-lint: the baseline \`${file}\` is not in \`main\`: no finding counts as known\n`})
  git(cwd, 'stash', '--include-untracked', '--quiet')
  git(cwd, 'checkout', '--quiet', 'main')
  await run(cwd, ['baseline', 'update'])
  commit(cwd, 'Baseline')
  git(cwd, 'checkout', '--quiet', 'incident')
  git(cwd, 'stash', 'pop', '--quiet')
  const {code, out, err} = await from('main')
  expect([code, places(out), err]).toEqual([1, ['docs/new.md:15 unordered-timeline'], ''])
  expect((await from('nope')).err).toBe('postmortem-lint: git knows no commit `nope`\n')
  expect(existsSync(join(cwd, file))).toBe(true)
})

test('the baseline and what changed go together', async () => {
  const cwd = repository(project)
  await run(cwd, ['baseline', 'update'])
  commit(cwd, 'Baseline')
  // The finding is on a changed line, and known.
  write(cwd, {'docs/a.md': flawed.replace('New certificate', 'The new certificate'), 'docs/b.md': without.replace('nobody was told', '[date]')})
  const {code, out} = await run(cwd, ['--format', 'unix', '--baseline', file, '--changed-since', 'HEAD'], {env: gitEnv})
  expect([code, places(out)]).toEqual([1, ['docs/b.md:19 placeholder']])
})
