import {rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {clean, flawed, folder, run} from '../folder.ts'
import {commit, git, gitEnv, repository, write} from '../repository.ts'

// Git runs a dozen times in some of them.
vi.setConfig({testTimeout: 30_000})

const off = 'rules:\n  unordered-timeline: off\n'

/** Lints with the configuration of `main` and gives the places of findings with their levels. */
async function found(cwd: string, ...argv: readonly string[]): Promise<{readonly code: number; readonly places: readonly string[]; readonly err: string}> {
  const {code, out, err} = await run(cwd, ['--format', 'unix', ...argv], {env: gitEnv})
  return {code, places: [...out.matchAll(/^(.*?:\d+):\d+: (\w+): .*\[([a-z-]+)\]$/gm)].map(([, place, level, rule]) => `${place} ${level} ${rule}`), err}
}

test('a branch cannot switch rules off for itself', async () => {
  const cwd = repository({'docs/a.md': flawed, '.postmortemlintrc.yaml': 'rules:\n  unordered-timeline: warning\n'})
  git(cwd, 'checkout', '--quiet', '-b', 'incident')
  write(cwd, {
    '.postmortemlintrc.yaml': `${off}ignore: ["**"]\n`,
    'docs/.postmortemlintrc.json': '{"rules": {"unordered-timeline": "off"}}',
    'docs/sub/package.json': '{"postmortemLint": {"rules": {"unordered-timeline": "off"}}}',
    'docs/sub/new.md': flawed
  })
  commit(cwd, 'Off')
  expect((await found(cwd)).places).toEqual([])
  const places = ['docs/a.md:15 warning unordered-timeline', 'docs/sub/new.md:15 warning unordered-timeline']
  expect(await found(cwd, '--config-from', 'main')).toEqual({code: 0, places, err: ''})
  expect((await found(join(cwd, 'docs'), '--config-from', 'main')).places).toEqual(places.map((place) => place.replace('docs/', '')))
  // Not even by taking the file away, or by hiding documents from git.
  rmSync(join(cwd, '.postmortemlintrc.yaml'))
  write(cwd, {'.gitignore': 'docs/'})
  commit(cwd, 'Gone')
  expect((await found(cwd, '--config-from', 'main', '--changed-since', 'main')).places).toEqual(places.slice(1))
  const {out} = await run(cwd, ['--print-config', 'docs/sub/new.md', '--config-from', 'main'], {env: gitEnv})
  expect(out).toMatch(/unordered-timeline:\s+- warning/)
})

test('what is extended, and what is named, is read there too', async () => {
  const cwd = repository({
    'a.md': flawed,
    '.postmortemlintrc.yaml': 'extends: ./ci/base.yaml\n',
    'ci/base.yaml': 'rules:\n  unordered-timeline: warning\n',
    'ci/own.json': '{"postmortemLint": {"rules": {"unordered-timeline": "off"}}}',
    'ci/named.yaml': off
  })
  git(cwd, 'checkout', '--quiet', '-b', 'incident')
  rmSync(join(cwd, 'ci'), {recursive: true})
  expect((await found(cwd)).code).toBe(2)
  expect((await found(cwd, '--config-from', 'main')).places).toEqual(['a.md:15 warning unordered-timeline'])
  expect((await found(cwd, '--config-from', 'main', '--config', 'ci/named.yaml')).places).toEqual([])
  // A link leads nowhere, wherever it leads to in the work tree.
  rmSync(join(cwd, '.postmortemlintrc.yaml'))
  write(cwd, {'off.yaml': off})
  symlinkSync('off.yaml', join(cwd, '.postmortemlintrc.yaml'))
  expect((await found(cwd)).places).toEqual([])
  expect((await found(cwd, '--config-from', 'main')).places).toEqual(['a.md:15 warning unordered-timeline'])
  commit(cwd, 'Link')
  expect((await found(cwd, '--config-from', 'incident')).places).toEqual(['a.md:15 error unordered-timeline'])
})

test('mistakes there are said by file and line, and so is a branch that git does not know', async () => {
  const cwd = repository({'a.md': clean, '.postmortemlintrc.yaml': 'ruls: {}\n'})
  write(cwd, {'.postmortemlintrc.yaml': 'rules: {}\n'})
  expect(await found(cwd, '--config-from', 'main')).toMatchObject({code: 2, err: expect.stringContaining('.postmortemlintrc.yaml:1:1: ')})
  expect(await found(cwd, '--config-from', 'main', '--config', 'no.yaml')).toMatchObject({code: 2, err: expect.stringContaining('no.yaml:1:1: ')})
  expect(await found(cwd, '--config-from', 'nope')).toEqual({code: 2, places: [], err: 'postmortem-lint: git knows no commit `nope`\n'})
  expect((await found(folder({'a.md': clean}), '--config-from', 'main')).err).toBe('postmortem-lint: `<folder>` is not in a git repository\n')
})

test('a baseline holds what is found with the configuration that lint has', async () => {
  const cwd = repository({'a.md': flawed, '.postmortemlintrc.yaml': off})
  expect((await run(cwd, ['baseline', 'update'])).out).toContain('0 known findings in 0 files')
  expect((await run(cwd, ['baseline', 'update', '--no-config'])).out).toContain('1 known finding in 1 file')
})
