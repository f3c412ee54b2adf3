import {chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import type {Io} from '../../src/cli/io.ts'
import {changedLines} from '../../src/lint/changed-lines.ts'
import {clean, flawed, folder, readme, run} from '../folder.ts'
import {commit, git, gitEnv, repository, write} from '../repository.ts'

// Git runs a dozen times in some of them.
vi.setConfig({testTimeout: 30_000})

/** Lints what changed and gives the findings as "path:line rule", with the status and what was said on standard error. */
async function found(
  cwd: string,
  argv: readonly string[] = ['--changed-since', 'main'],
  io: Partial<Io> = {}
): Promise<{readonly code: number; readonly findings: readonly string[]; readonly err: string}> {
  const {code, out, err} = await run(cwd, ['--format', 'unix', ...argv], {env: gitEnv, ...io})
  const findings = [...out.matchAll(/^(.*?:\d+):\d+: \w+: [\s\S]*?\[([a-z-]+)\]$/gm)].map(([, place, rule]) => `${place} ${rule}`)
  return {code, findings, err}
}

const unordered = ':15 unordered-timeline'
/** One error, on line 15, that was there from the beginning. */
const old = {'docs/old.md': flawed, 'docs/README.md': readme}

/** Makes the repository of a branch `incident` that left `main`. */
function branch(files: Readonly<Record<string, string | Uint8Array>> = old): string {
  const cwd = repository(files)
  git(cwd, 'checkout', '--quiet', '-b', 'incident')
  return cwd
}

test('only files that changed are linted: committed, staged, edited, untracked', async () => {
  const cwd = branch({...old, 'docs/edited.md': clean, 'docs/staged.md': clean, '.gitignore': 'ignored.md'})
  expect(await found(cwd)).toEqual({code: 0, findings: [], err: ''})
  write(cwd, {'docs/committed.md': flawed})
  commit(cwd, 'Postmortem')
  write(cwd, {'docs/staged.md': flawed})
  git(cwd, 'add', '.')
  write(cwd, {'docs/edited.md': flawed, 'docs/untracked.md': flawed, 'docs/ignored.md': flawed})
  const expected = ['committed', 'edited', 'staged', 'untracked'].map((name) => `docs/${name}.md${unordered}`)
  expect(await found(cwd)).toEqual({code: 1, findings: expected, err: ''})
  // What happened on main since the branch left it is not of the branch.
  git(cwd, 'stash', '--quiet')
  git(cwd, 'checkout', '--quiet', 'main')
  write(cwd, {'docs/later.md': flawed})
  git(cwd, 'add', 'docs/later.md')
  git(cwd, 'commit', '--quiet', '--message', 'Another')
  git(cwd, 'checkout', '--quiet', 'incident')
  expect((await found(cwd)).findings).toEqual([`docs/committed.md${unordered}`, `docs/untracked.md${unordered}`])
})

test('paths narrow it down further, and from a folder below, names are relative to that', async () => {
  const cwd = branch()
  write(cwd, {'docs/a.md': flawed, 'docs/sub/b.md': flawed, 'c.md': flawed})
  expect((await found(cwd, ['--changed-since', 'main', 'docs', 'docs/old.md'])).findings).toEqual([`docs/a.md${unordered}`, `docs/sub/b.md${unordered}`])
  expect((await found(join(cwd, 'docs'))).findings).toEqual([`a.md${unordered}`, `sub/b.md${unordered}`])
  expect((await found(join(cwd, 'docs/sub'), ['--changed-since', 'main', '..', 'b.md'])).findings).toEqual([`../a.md${unordered}`, `../sub/b.md${unordered}`])
  expect(await found(cwd, ['--changed-since', 'main', 'no/such.md'])).toEqual({code: 2, findings: [], err: 'no/such.md: no such file or folder\n'})
})

test.each<[string, (text: string) => string, readonly string[]]>([
  ['another line', (text) => text.replace('Ada renewed', 'Then Ada renewed'), []],
  ['the line of the finding', (text) => text.replace('is live', 'is live at last'), [unordered]],
  ['the line of its cause', (text) => text.replace('pages Ada', 'pages Ada and Brit'), [unordered]],
  ['lines above, so that it moves', (text) => text.replace('## Summary', 'One more line.\n\n## Summary'), []],
  ['how lines end', (text) => text.replaceAll('\n', '\r\n'), []],
  ['the heading above', (text) => text.replace('## Timeline (UTC)', '## What happened (UTC)'), []],
  ['the title', (text) => text.replace('fare quotes', 'all fare quotes'), []],
  ['a section taken away', (text) => text.replace('## Resolution\n\nAda renewed the certificate by hand.\n\n', ''), [':1 missing-section']],
  ['an owner taken away', (text) => text.replace('owner: Ada, ', ''), [':25 unowned-action']],
  ['the end of the document', (text) => text.replace(/## Resolution[\s\S]*/, ''), [':1 missing-section', ':1 missing-section']]
])('a change of %s reports what it has to do with', async (_, change, expected) => {
  const cwd = branch()
  write(cwd, {'docs/old.md': change(flawed)})
  expect((await found(cwd)).findings).toEqual(expected.map((own) => `docs/old.md${own}`))
  commit(cwd, 'Change')
  expect((await found(cwd)).findings).toEqual(expected.map((own) => `docs/old.md${own}`))
})

test('an entry taken away makes a contradiction that is reported, though its lines stay', async () => {
  const cwd = branch({'a.md': clean})
  write(cwd, {'a.md': clean.replace('* 14:10', '* 14:05 The pager is silent\n* 14:10').replace('from 14:02 to 14:49', 'from 14:02 to 14:30')})
  commit(cwd, 'Contradict')
  const [first, ...more] = (await found(cwd)).findings
  expect(first).toMatch(/a\.md:\d+ window-mismatch/)
  expect(more).toEqual([])
})

test('what is about the document was known when the document had it before, also under another title', async () => {
  const without = clean.replace('## Resolution\n\nAda renewed the certificate by hand.\n\n', '').replace('owner: Ada, ', '')
  const cwd = branch({'a.md': without})
  write(cwd, {'a.md': without.replace('# Postmortem: fare', '# Postmortem (checked): fare').replace('## Action items', '## Actions')})
  expect((await found(cwd)).findings).toEqual([])
  expect((await run(cwd, ['--changed-since', 'main'], {env: gitEnv})).out).toContain('2 findings unrelated to the change')
  // One owner more turns one finding about all actions into one an action.
  const three = without.replace('* Alert 21 days', '* Renew certificates in a job (due 2024-03-22)\n* Alert 30 days')
  write(cwd, {'a.md': three})
  commit(cwd, 'Three')
  git(cwd, 'branch', '--force', 'main')
  write(cwd, {'a.md': three.replace('in a job (due', 'in a job (owner: Brit, due')})
  expect((await found(cwd)).findings).toEqual([])
})

test('a document that is no longer a draft, or newly a postmortem, is reported whole', async () => {
  const draft = flawed.replace('\n\n## Summary', '\n\nStatus: Draft\n\n## Summary')
  const cwd = branch({'a.md': draft, 'notes.md': flawed.replaceAll('## ', '### About ').replace('Postmortem: ', '')})
  write(cwd, {'a.md': draft.replace('Status: Draft', 'Status: Final'), 'notes.md': flawed})
  expect((await found(cwd)).findings).toEqual(['a.md:17 unordered-timeline', `notes.md${unordered}`])
})

test('renamed files keep what is known of them', async () => {
  const cwd = branch()
  git(cwd, 'mv', 'docs/old.md', 'docs/renamed.md')
  expect((await found(cwd)).findings).toEqual([])
  write(cwd, {'docs/renamed.md': flawed.replace('nobody was told', 'nobody was told [date]')})
  commit(cwd, 'Rename')
  expect((await found(cwd)).findings).toEqual(['docs/renamed.md:19 placeholder'])
})

test.skipIf(process.platform === 'win32')('names may hold anything', async () => {
  const names = ['two words.md', '"quoted".md', "it's.md", 'Ünïcode 障害.md', '-x.md', 'new\nline.md', 'tab\t.md', '$(touch ran).md', '*.md', ':(top)x.md']
  const cwd = branch(Object.fromEntries(names.map((name) => [name, clean])))
  write(cwd, Object.fromEntries(names.map((name) => [name, flawed])))
  const expected = [...names].sort().map((name) => name.replace('\n', ' ').replace('\t', ' '))
  const {out} = await run(cwd, ['--format', 'json', '--changed-since', 'main'], {env: gitEnv})
  const paths = (text: string): readonly string[] =>
    JSON.parse(text).map(({path, messages}: {path: string; messages: readonly unknown[]}) => `${path.replace(/[\n\t]/, ' ')} ${messages.length}`)
  expect(paths(out)).toEqual(expected.map((name) => `${name} 1`))
  git(cwd, 'add', '--all')
  expect(paths((await run(cwd, ['--format', 'json', '--staged'], {env: gitEnv})).out).toSorted()).toEqual(expected.map((name) => `${name} 1`).toSorted())
})

test('--fix mends what the change has to do with, and nothing else', async () => {
  const spaced = clean.replace('* 14:10 Alert', '* 2: 10 PM Alert')
  const cwd = branch({'a.md': spaced, 'b.md': spaced})
  write(cwd, {'a.md': `${spaced}\nNothing more.\n`, 'b.md': spaced.replace('pages Ada', 'pages Ada and Brit'), 'c.md': spaced})
  const {out} = await run(cwd, ['--fix', '--changed-since', 'main'], {env: gitEnv})
  expect(out).toContain('fixed 2 findings in 2 files; no findings left; 1 finding unrelated to the change')
  expect(git(cwd, 'diff', '--numstat').trim()).toBe('2\t0\ta.md\n1\t1\tb.md')
})

test('what git does not know is said with the way out, and ends with 2', async () => {
  const cwd = branch()
  for (const ref of ['nope', '', '--output=x', 'main..incident', 'docs/old.md', 'HEAD:docs', 'main\0'])
    expect(await found(cwd, [`--changed-since=${ref}`]), ref).toMatchObject({
      code: 2,
      findings: [],
      err: expect.stringMatching(/^postmortem-lint: git knows no commit `/)
    })
  expect((await run(folder({'a.md': clean}), ['--changed-since', 'main'], {env: gitEnv})).err).toBe('postmortem-lint: `<folder>` is in no git repository\n')
  expect((await run(join(cwd, '.git'), ['--changed-since', 'main'], {env: gitEnv})).err).toContain('is in a git repository without a work tree')
  expect((await run(cwd, ['--changed-since', 'main'], {env: {...gitEnv, PATH: '/nowhere'}})).err).toBe(
    'postmortem-lint: git is not installed, or not on the PATH\n'
  )
  expect((await run(cwd, ['--changed-since', 'main', '-'], {env: gitEnv})).err).toContain('`--changed-since` cannot be used with standard input')
})

test('before the first commit, everything is new', async () => {
  const cwd = folder({'a.md': flawed, 'b.md': flawed})
  git(cwd, 'init', '--quiet', '--initial-branch=main')
  expect((await found(cwd, ['--changed-since', 'nope'])).err).toContain('git knows no commit `nope`')
  git(cwd, 'add', 'a.md')
  for (const argv of [['--staged'], ['--staged', '--changed-since', 'HEAD'], ['--staged', '--changed-since', 'main'], ['--staged', '--config-from', 'HEAD']])
    expect(await found(cwd, argv), argv.join(' ')).toMatchObject({code: 1, err: '', findings: [expect.stringContaining('a.md')]})
  expect((await found(cwd, ['--changed-since', 'HEAD'])).findings).toHaveLength(2)
  // A branch without history beside one that has some.
  commit(cwd, 'Begin')
  git(cwd, 'checkout', '--quiet', '--orphan', 'fresh')
  expect(await found(cwd, ['--staged', '--changed-since', 'HEAD'])).toMatchObject({code: 1, err: ''})
  expect((await found(cwd, ['--changed-since', 'main'])).findings).toHaveLength(2)
})

test('a history that is cut short is said to be', async () => {
  const cwd = branch()
  write(cwd, {'docs/a.md': flawed})
  commit(cwd, 'Postmortem')
  const root = folder({})
  git(root, 'clone', '--quiet', '--depth=1', '--branch=incident', `file://${cwd}`, 'shallow')
  const shallow = join(root, 'shallow')
  expect((await found(shallow, ['--changed-since', 'origin/main'])).err).toContain(
    'git knows no commit `origin/main`: the history here is cut short; fetch all of it (`fetch-depth: 0` for'
  )
  git(shallow, 'fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main')
  expect((await found(shallow, ['--changed-since', 'origin/main'])).err).toContain(
    '`origin/main` and HEAD have no commit in common: the history here is cut short'
  )
  git(shallow, 'fetch', '--quiet', '--unshallow')
  expect(await found(shallow, ['--changed-since', 'origin/main'])).toEqual({code: 1, findings: [`docs/a.md${unordered}`], err: ''})
})

test('files of another repository are left out of a folder, and refused where they are named', async () => {
  const inner = repository({'x.md': flawed})
  const cwd = branch({'a.md': clean})
  git(cwd, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${inner}`, 'inner')
  write(cwd, {'b.md': flawed})
  expect(await found(cwd)).toEqual({code: 1, findings: [`b.md${unordered}`], err: 'inner/x.md: left out: it is of another git repository\n'})
  for (const path of ['inner', 'inner/x.md', join(inner, 'x.md')])
    expect(await found(cwd, ['--changed-since', 'main', path]), path).toMatchObject({code: 2, err: expect.stringContaining(`lint it from its own folder`)})
  // In it, it is a repository like any other.
  write(cwd, {'inner/y.md': flawed})
  expect(await found(join(cwd, 'inner'), ['--changed-since', 'HEAD'])).toMatchObject({code: 1, findings: [`y.md${unordered}`]})
})

test.skipIf(process.platform === 'win32')('nothing that a repository is configured to run is run', async () => {
  const cwd = branch({...old, '.gitattributes': '*.md diff=trap filter=trap merge=trap\n'})
  const trap = join(cwd, 'trap.sh')
  write(cwd, {'trap.sh': `#!/bin/sh\necho "$0 $@" >>${join(cwd, 'ran')}\ncat\n`})
  chmodSync(trap, 0o755)
  for (const key of [
    'core.fsmonitor',
    'core.pager',
    'core.editor',
    'core.sshCommand',
    'diff.trap.textconv',
    'diff.trap.command',
    'diff.external',
    'filter.trap.clean',
    'filter.trap.process',
    'uploadpack.packObjectsHook'
  ])
    git(cwd, 'config', key, trap)
  git(cwd, 'config', 'core.hooksPath', join(cwd, 'hooks'))
  for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout']) {
    mkdirSync(join(cwd, 'hooks'), {recursive: true})
    symlinkSync(trap, join(cwd, 'hooks', hook))
  }
  write(cwd, {'docs/old.md': flawed.replace('is live', 'is up'), 'docs/new.md': flawed})
  rmSync(join(cwd, 'ran'), {force: true})
  expect((await found(cwd)).findings).toEqual([`docs/new.md${unordered}`, `docs/old.md${unordered}`])
  expect((await found(cwd, ['--staged'])).code).toBe(0)
  expect(existsSync(join(cwd, 'ran')) && readFileSync(join(cwd, 'ran'), 'utf8')).toBe(false)
})

test('a link that leads to a changed file is linted as that', async () => {
  const cwd = branch({'docs/a.md': clean})
  symlinkSync('docs/a.md', join(cwd, 'link.md'))
  write(cwd, {'docs/a.md': flawed})
  expect((await found(cwd, ['--changed-since', 'main', 'link.md'])).findings).toEqual([`link.md${unordered}`])
})

test('--staged reads what is staged, and not the work tree', async () => {
  const cwd = branch({'a.md': clean, 'b.md': clean, 'moved.md': flawed, 'gone.md': flawed})
  write(cwd, {'a.md': flawed, 'b.md': clean.replace('Ada renewed', 'Then Ada renewed'), 'sub/new.md': flawed, 'notes.txt': flawed})
  rmSync(join(cwd, 'gone.md'))
  renameSync(join(cwd, 'moved.md'), join(cwd, 'sub/moved.md'))
  git(cwd, 'add', '--all')
  write(cwd, {'a.md': clean, 'b.md': flawed, 'untracked.md': flawed})
  rmSync(join(cwd, 'sub/new.md'))
  expect(await found(cwd, ['--staged'])).toEqual({code: 1, findings: [`a.md${unordered}`, `sub/moved.md${unordered}`, `sub/new.md${unordered}`], err: ''})
  expect((await found(join(cwd, 'sub'), ['--staged'])).findings).toEqual([`moved.md${unordered}`, `new.md${unordered}`])
  expect((await found(cwd, ['--staged', 'a.md', 'sub', 'notes.txt'])).findings).toEqual([
    `a.md${unordered}`,
    `sub/moved.md${unordered}`,
    `sub/new.md${unordered}`,
    `notes.txt${unordered}`
  ])
  expect((await found(cwd, ['--staged', 'nope.md'])).err).toBe('nope.md: no such file or folder\n')
  // With what changed: the rename brings nothing.
  expect((await found(cwd, ['--staged', '--changed-since', 'HEAD'])).findings).toEqual([`a.md${unordered}`, `sub/new.md${unordered}`])
  for (const fix of ['--fix', '--fix-dry-run'])
    expect(await found(cwd, ['--staged', fix])).toMatchObject({code: 2, err: expect.stringContaining('`--staged` cannot be used with fixes')})
})

test('the cache knows what a document is compared with', async () => {
  const cwd = branch({'a.md': flawed})
  write(cwd, {'a.md': flawed.replace('is live', 'is up')})
  git(cwd, 'add', '.')
  const staged = (...more: readonly string[]): Promise<{readonly findings: readonly string[]}> =>
    found(cwd, ['--cache', '--cache-location', 'cache.json', '--staged', ...more])
  for (let times = 0; times < 2; times++) {
    expect((await staged('--changed-since', 'HEAD')).findings).toEqual([`a.md${unordered}`])
    expect((await staged()).findings).toEqual([`a.md${unordered}`])
  }
  git(cwd, 'commit', '--quiet', '--message', 'Up')
  write(cwd, {'a.md': flawed.replace('is live', 'is up').replace('by hand', 'by hand at night')})
  git(cwd, 'add', '.')
  expect((await staged('--changed-since', 'HEAD')).findings).toEqual([])
  expect((await staged('--changed-since', 'main')).findings).toEqual([`a.md${unordered}`])
})

test('the first commit of a repository can be staged', async () => {
  const cwd = folder({'a.md': flawed})
  git(cwd, 'init', '--quiet')
  expect((await found(cwd, ['--staged'])).code).toBe(0)
  git(cwd, 'add', '.')
  expect((await found(cwd, ['--staged'])).findings).toEqual([`a.md${unordered}`])
})

test('changed lines are those of the new text, and all where too much changed', () => {
  expect([...changedLines('a\nb\nc\n', 'a\r\nB\r\nc\r\nd\r\n')]).toEqual([2, 4])
  expect([...changedLines('a\nb\n', 'a\n')]).toEqual([])
  const many = (word: string): string => Array.from({length: 5000}, (_, index) => `${word} ${index}`).join('\n')
  expect(changedLines(many('old'), many('new')).size).toBe(5000)
})
