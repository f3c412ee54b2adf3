import {lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {describe, expect, test, vi} from 'vitest'
import {runAction} from '../../src/action/github-action.ts'
import {clean, flawed, folder, run} from '../folder.ts'
import {commit, git, gitEnv, repository} from '../repository.ts'

vi.setConfig({testTimeout: 30_000})

/** Timeline entries that are run together: a safe fix. */
const careless = clean.replaceAll('* 14:', '14:')

/** A repository with a document, and a folder of somebody's own with a file in it. */
function places(): {readonly cwd: string; readonly home: string} {
  return {cwd: folder({'.git/HEAD': '', '.git/hooks/pre-commit': '#!/bin/sh\n', 'docs/a.md': flawed}), home: folder({'.bashrc': 'mine'})}
}

describe('a report', () => {
  test('takes the place of a link, and goes nowhere else', async () => {
    const {cwd, home} = places()
    symlinkSync(join(home, '.bashrc'), join(cwd, 'lint.txt'))
    expect(await run(cwd, ['--output', 'unix:lint.txt', 'docs'])).toMatchObject({code: 1, err: ''})
    expect(readFileSync(join(home, '.bashrc'), 'utf8')).toBe('mine')
    expect(lstatSync(join(cwd, 'lint.txt')).isFile()).toBe(true)
    expect(readFileSync(join(cwd, 'lint.txt'), 'utf8')).toContain('unordered-timeline')
  })

  test('is not written through a folder that is a link out, or into .git', async () => {
    const {cwd, home} = places()
    symlinkSync(home, join(cwd, 'reports'))
    symlinkSync('.git/hooks', join(cwd, 'hooks'))
    const outputs = ['unix:reports/.bashrc', 'unix:reports/new/lint.txt', 'unix:hooks/pre-commit'].flatMap((value) => ['--output', value])
    const {code, err} = await run(cwd, [...outputs, 'docs'])
    expect({code, err: err.replaceAll(home, '<home>')}).toEqual({
      code: 2,
      err: [
        'postmortem-lint: the report `reports/.bashrc` cannot be written: its folder is a link to `<home>`, outside of `<folder>`',
        'postmortem-lint: the report `reports/new/lint.txt` cannot be written: its folder is a link to `<home>/new`, outside of `<folder>`',
        'postmortem-lint: the report `hooks/pre-commit` cannot be written: its folder is a link to `<folder>/.git/hooks`, where git keeps its data',
        ''
      ].join('\n')
    })
    expect(readdirSync(home)).toEqual(['.bashrc'])
    expect(readFileSync(join(home, '.bashrc'), 'utf8')).toBe('mine')
    expect(readFileSync(join(cwd, '.git/hooks/pre-commit'), 'utf8')).toBe('#!/bin/sh\n')
  })

  test('does not replace a document by another name', async () => {
    const {cwd} = places()
    symlinkSync('docs', join(cwd, 'inner'))
    expect(await run(cwd, ['--output', 'unix:inner/a.md', 'docs'])).toMatchObject({code: 2, err: expect.stringContaining('it would replace a document')})
    expect(readFileSync(join(cwd, 'docs/a.md'), 'utf8')).toBe(flawed)
  })

  test('is written through a link that stays inside, and to any place that a person names', async () => {
    const {cwd, home} = places()
    mkdirSync(join(cwd, 'build'))
    symlinkSync('build', join(cwd, 'reports'))
    await run(cwd, ['--output', 'unix:reports/lint.txt', '--output', `json:${join(home, 'lint.json')}`, 'docs'])
    expect(readdirSync(join(cwd, 'build'))).toEqual(['lint.txt'])
    expect(readdirSync(home)).toEqual(['.bashrc', 'lint.json'])
  })

  test('of the action is no exception', async () => {
    const {cwd, home} = places()
    symlinkSync(join(home, '.bashrc'), join(cwd, 'lint.sarif'))
    const sink = {write: (): boolean => true}
    const env = {INPUT_PATHS: 'docs', 'INPUT_SARIF-FILE': 'lint.sarif', RUNNER_TEMP: folder({})}
    expect(await runAction({stdout: sink, stderr: sink, stdin: Readable.from([]), cwd, env, isTTY: false})).toBe(1)
    expect(readFileSync(join(home, '.bashrc'), 'utf8')).toBe('mine')
    expect(JSON.parse(readFileSync(join(cwd, 'lint.sarif'), 'utf8'))).toHaveProperty('runs')
  })
})

test('a baseline is neither read nor written through a link out', async () => {
  const {cwd, home} = places()
  writeFileSync(join(home, '.git-credentials'), 'https://user:hunter2@git.example')
  symlinkSync(join(home, '.git-credentials'), join(cwd, 'known.json'))
  symlinkSync(join(home, 'new.json'), join(cwd, '.postmortemlint-baseline.json'))
  symlinkSync(home, join(cwd, 'out'))
  for (const argv of [
    ['--baseline', 'known.json', 'docs'],
    ['baseline', 'update'],
    ['baseline', 'update', '--baseline', 'out/new.json']
  ]) {
    const {code, out, err} = await run(cwd, argv)
    expect(code).toBe(2)
    expect(out + err).not.toContain('hunter2')
    expect(err).toMatch(/^postmortem-lint: the baseline `[^`]*` cannot be (?:read: is a link to|written: (?:its folder is a link to|it is a broken link))/)
  }
  expect(readdirSync(home).sort()).toEqual(['.bashrc', '.git-credentials'])
})

test('a new postmortem is not written through a link out', async () => {
  const {cwd, home} = places()
  symlinkSync(home, join(cwd, 'incidents'))
  expect(await run(cwd, ['new', 'Fare quotes unavailable', '--output', 'incidents/a.md'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('its folder is a link to')
  })
  expect(readdirSync(home)).toEqual(['.bashrc'])
})

describe('a configuration', () => {
  test('that is a link out of the repository, or into .git, is not read', async () => {
    const {cwd, home} = places()
    writeFileSync(join(home, '.git-credentials'), 'https://user:hunter2@git.example')
    writeFileSync(join(cwd, '.git/config'), 'hunter2')
    for (const target of [join(home, '.git-credentials'), '/proc/self/environ', '.git/config']) {
      symlinkSync(target, join(cwd, '.postmortemlintrc.yaml'))
      const lines = ['postmortem-lint: 1 mistake in the configuration, nothing was read']
      const said = '.postmortemlintrc.yaml:1:1: Unexpected link out of the repository, expected a file in it'
      const missing = target.startsWith('/proc') && process.platform !== 'linux'
      if (!missing) expect(await run(cwd, ['docs'])).toEqual({code: 2, out: '', err: [...lines, said, ''].join('\n')})
      rmSync(join(cwd, '.postmortemlintrc.yaml'))
    }
    symlinkSync(home, join(cwd, 'ci'))
    expect(await run(cwd, ['--config', 'ci/.git-credentials', 'docs'])).toMatchObject({code: 2, err: expect.not.stringContaining('hunter2')})
    writeFileSync(join(cwd, '.postmortemlintrc.yaml'), 'extends: ./ci/.git-credentials\n')
    expect(await run(cwd, ['docs'])).toMatchObject({code: 2, err: expect.not.stringContaining('hunter2')})
  })

  test('that is a link inside the repository is read, and so is one that a person names elsewhere', async () => {
    const {cwd, home} = places()
    const off = 'rules: {unordered-timeline: off}\n'
    mkdirSync(join(cwd, 'ci'))
    for (const path of [join(cwd, 'ci/lint.yaml'), join(home, 'lint.yaml')]) writeFileSync(path, off)
    expect((await run(cwd, ['--config', join(home, 'lint.yaml'), 'docs'])).code).toBe(0)
    symlinkSync('ci/lint.yaml', join(cwd, '.postmortemlintrc.yaml'))
    expect((await run(cwd, ['docs'])).code).toBe(0)
  })

  test('is read up to 64 KB, and a package.json that is a link out is none', async () => {
    const {cwd, home} = places()
    writeFileSync(join(home, 'package.json'), '{"postmortemLint": {"rules": {"unordered-timeline": "off"}}}')
    symlinkSync(join(home, 'package.json'), join(cwd, 'package.json'))
    expect((await run(cwd, ['docs'])).code).toBe(1)
    writeFileSync(join(cwd, '.postmortemlintrc.yaml'), `# ${'x'.repeat(64 * 1024)}\n`)
    expect(await run(cwd, ['docs'])).toMatchObject({code: 2, err: expect.stringContaining('is larger than 64 KB')})
  })

  test.each([
    'hunter2',
    'rules: {blame: hunter2}',
    'rules: hunter2',
    'extends: ./hunter2',
    'extends: hunter2',
    'sections: {required: [hunter2]}',
    'timeZone: hunter2',
    'ticketPattern: <hunter2>',
    'files: ["{hunter2"]',
    'language: *hunter2',
    'language: !!hunter2 {a: b}',
    'language: "\\hunter2"',
    'a: b\nhunter2',
    '{"a": hunter2 hunter2',
    'a: @hunter2',
    'a: `hunter2`',
    'a: "b" hunter2',
    '%hunter2\n---\na: b'
  ])('with a mistake is not quoted: %s', async (text) => {
    const cwd = folder({'.postmortemlintrc.yaml': text, 'a.md': clean})
    const {code, out, err} = await run(cwd, ['a.md'])
    expect(code).toBe(2)
    expect(err).toMatch(/^\.postmortemlintrc\.yaml:\d+:\d+: Unexpected /m)
    expect(out + err).not.toContain('hunter2')
  })

  test('that is no JSON is not quoted as a baseline', async () => {
    const cwd = folder({'known.json': '{"hunter2', 'a.md': clean})
    expect((await run(cwd, ['--baseline', 'known.json', 'a.md'])).err).toBe(
      'postmortem-lint: the baseline cannot be read\nknown.json:1:10: Unexpected syntax, expected JSON\n'
    )
  })
})

test('an ignore file that is a link out ignores nothing, and one that stays inside is obeyed', async () => {
  const {cwd, home} = places()
  writeFileSync(join(home, 'ignored'), 'docs/\n')
  symlinkSync(join(home, 'ignored'), join(cwd, '.gitignore'))
  expect((await run(cwd, ['.'])).out).toContain('1 postmortem:')
  rmSync(join(cwd, '.gitignore'))
  writeFileSync(join(cwd, 'ignored'), 'docs/\n')
  symlinkSync('ignored', join(cwd, '.gitignore'))
  expect((await run(cwd, ['.'])).out).toContain('0 postmortems')
})

describe('a path that a person names', () => {
  test('is not read or fixed where a link leads out of the repository', async () => {
    const {cwd, home} = places()
    writeFileSync(join(home, 'a.md'), careless)
    rmSync(join(cwd, 'docs'), {recursive: true})
    symlinkSync(home, join(cwd, 'docs'))
    for (const path of ['docs', 'docs/a.md', join(cwd, 'docs')]) {
      const {code, err} = await run(cwd, ['--fix', path])
      expect(code).toBe(2)
      expect(err).toMatch(/: is a link to `[^`]*`, outside of the working folder: name that path to read it$/m)
    }
    expect(readFileSync(join(home, 'a.md'), 'utf8')).toBe(careless)
  })

  test('is read where its link stays inside, and where it is no link wherever it lies', async () => {
    const {cwd, home} = places()
    symlinkSync('docs', join(cwd, 'inner'))
    symlinkSync('docs/a.md', join(cwd, 'b.md'))
    writeFileSync(join(home, 'a.md'), flawed)
    expect((await run(cwd, ['inner'])).out).toContain('1 postmortem:')
    expect((await run(join(cwd, 'docs'), ['../b.md'])).out).toContain('1 postmortem:')
    expect((await run(cwd, [home])).out).toContain('1 postmortem:')
  })

  test('is not read through a link into .git, where tokens lie', async () => {
    const {cwd} = places()
    writeFileSync(join(cwd, '.git/config'), flawed)
    symlinkSync('.git/config', join(cwd, 'a.md'))
    expect(await run(cwd, ['a.md'])).toMatchObject({code: 2, out: expect.not.stringContaining('unordered')})
  })
})

describe('--config-from', () => {
  test('does not obey what the branch ignores', async () => {
    const cwd = repository({'docs/a.md': flawed, 'drafts/b.md': flawed, '.gitignore': 'drafts/\n'})
    git(cwd, 'add', '--force', 'drafts')
    git(cwd, 'checkout', '--quiet', '-b', 'incident')
    writeFileSync(join(cwd, '.gitignore'), 'docs/\n')
    commit(cwd, 'Hide')
    expect((await run(cwd, ['.'], {env: gitEnv})).out).toContain('drafts/b.md')
    const {code, out} = await run(cwd, ['--config-from', 'main', '.'], {env: gitEnv})
    expect(code).toBe(1)
    expect(out).toContain('docs/a.md')
    expect(out).not.toContain('drafts/b.md')
  })

  test('reads what a commit holds, whatever refs/replace says', async () => {
    const cwd = repository({'a.md': flawed, '.postmortemlintrc.yaml': 'rules: {blame: off}\n', 'off.yaml': 'rules: {unordered-timeline: off}\n'})
    git(cwd, 'replace', git(cwd, 'rev-parse', 'main:.postmortemlintrc.yaml').trim(), git(cwd, 'rev-parse', 'main:off.yaml').trim())
    expect((await run(cwd, ['--config-from', 'main', 'a.md'], {env: gitEnv})).code).toBe(1)
  })
})
