import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {runAction} from '../../src/action/github-action.ts'
import {clean, flawed, folder, readme, run} from '../folder.ts'
import {commit, git, gitEnv, repository, write} from '../repository.ts'

// Git runs a dozen times in some of them.
vi.setConfig({testTimeout: 30_000})

/** Runs the action in a folder with the inputs of a step, and gives what the runner gets. */
async function step(
  cwd: string,
  inputs: Readonly<Record<string, string>> = {},
  event: object = {}
): Promise<Readonly<Record<'code' | 'out' | 'err' | 'outputs' | 'summary', string>>> {
  const runner = folder({output: '', summary: 'What another tool said\n', 'event.json': JSON.stringify(event)})
  const env = {
    ...gitEnv,
    GITHUB_EVENT_PATH: join(runner, 'event.json'),
    RUNNER_TEMP: runner,
    GITHUB_WORKSPACE: cwd,
    GITHUB_OUTPUT: join(runner, 'output'),
    GITHUB_STEP_SUMMARY: join(runner, 'summary'),
    ...Object.fromEntries(Object.entries({paths: '.', ...inputs}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  }
  const text = {out: '', err: ''}
  async function* stdin(): AsyncGenerator<string> {}
  const code = await runAction({
    stdout: {write: (more) => (text.out += more)},
    // A stream that is full says false, and takes the text all the same.
    stderr: {write: (more) => void (text.err += more)},
    stdin: stdin(),
    env,
    cwd,
    isTTY: false
  })
  return {code: String(code), ...text, outputs: readFileSync(env.GITHUB_OUTPUT, 'utf8'), summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')}
}

const project = {'docs/clean.md': clean, 'docs/flawed.md': flawed, 'docs/README.md': readme}

test('findings are annotations, the summary is appended, and outputs count', async () => {
  const {code, out, err, outputs, summary} = await step(folder(project))
  expect(code).toBe('1')
  expect(err).toBe('')
  expect(out).toContain('::error file=docs/flawed.md,line=15,endLine=15,col=3,endColumn=8,title=unordered-timeline::Unexpected time `14:49` after `14:52`')
  expect(out).toContain('2 postmortems: 6 events')
  expect(summary).toMatch(/^What another tool said\n/)
  expect(summary).toContain('unordered-timeline')
  expect(outputs.replaceAll(/end-[0-9a-f-]{36}/g, 'end')).toBe('errors<<end\n1\nend\nwarnings<<end\n0\nend\nfiles<<end\n2\nend\nsarif-file<<end\n\nend\n')
})

test('inputs choose paths, level, summary and a SARIF file; args are further options', async () => {
  const cwd = folder({...project, 'two words.md': clean})
  const {code, summary, outputs} = await step(cwd, {paths: 'docs/clean.md\n\n  two words.md\n', summary: 'False'})
  expect([code, summary]).toEqual(['0', 'What another tool said\n'])
  expect(outputs).toMatch(/^files<<(\S+)\n2\n\1$/m)
  expect((await step(cwd, {'fail-on': 'never', 'sarif-file': 'a.sarif', args: '--verbose\n--output "json:b c.json"'})).code).toBe('0')
  expect(readFileSync(join(cwd, 'a.sarif'), 'utf8')).toContain('"2.1.0"')
  expect(readFileSync(join(cwd, 'b c.json'), 'utf8')).toContain('Unexpected time')
})

test('mistakes are said in the log and as an annotation, and end with 2', async () => {
  const cwd = folder(project)
  const cases = [
    [{summary: 'no\u001b[31m'}, '::error title=postmortem-lint::postmortem-lint: the input `summary` cannot be `no\\u{1b}[31m`, expected `true` or `false`\n'],
    [{args: '--summry'}, '::error title=postmortem-lint::postmortem-lint: unknown option `--summry`'],
    [{'fail-on': 'info'}, '::error title=postmortem-lint::postmortem-lint: `--fail-on` cannot be `info`'],
    [{paths: 'no/such.md'}, '::error file=no/such.md,title=postmortem-lint::Could not be linted: no such file or folder\n']
  ] as const
  for (const [inputs, expected] of cases) {
    const {code, out, err} = await step(cwd, inputs)
    expect(code).toBe('2')
    expect(out).toContain(expected)
    expect(out.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1)
    expect(err).not.toMatch(/^\s+at /m)
  }
})

test('--help is no failure', async () => {
  const {code, out, outputs} = await step(folder(project), {args: '--help'})
  expect([code, outputs]).toEqual(['0', ''])
  expect(out).not.toMatch(/^::/m)
})

/** Makes the checkout of a pull request with one bad postmortem, beside one that was bad before. */
function pullRequest(): {readonly cwd: string; readonly event: object} {
  const cwd = repository({'docs/old.md': flawed, 'docs/clean.md': clean})
  const sha = git(cwd, 'rev-parse', 'HEAD').trim()
  git(cwd, 'checkout', '--quiet', '-b', 'incident')
  write(cwd, {'docs/new.md': flawed})
  commit(cwd, 'Postmortem')
  return {cwd, event: {pull_request: {base: {sha, ref: 'main'}}}}
}

/** Gives the files of all annotations. */
function annotated(out: string): readonly string[] {
  return [...out.matchAll(/^::(?:error|warning) file=([^,]*),/gm)].map(([, file = '']) => file)
}

test('of a pull request, what it changes is reported, unless something else is asked for', async () => {
  const {cwd, event} = pullRequest()
  expect(annotated((await step(cwd, {}, event)).out)).toEqual(['docs/new.md'])
  expect(annotated((await step(cwd, {}, {merge_group: {base_sha: git(cwd, 'rev-parse', 'main').trim()}})).out)).toEqual(['docs/new.md'])
  for (const changedSince of ['none', ''])
    expect(annotated((await step(cwd, {'changed-since': changedSince}, event)).out)).toEqual(['docs/new.md', 'docs/old.md'])
  expect(annotated((await step(cwd, {'changed-since': 'HEAD'}, event)).out)).toEqual([])
  // A push has no base.
  expect(annotated((await step(cwd, {'changed-since': 'base'}, {ref: 'refs/heads/main'})).out)).toEqual(['docs/new.md', 'docs/old.md'])
})

test('without the history of a pull request everything is linted, and said; what was asked for by name is a mistake', async () => {
  const {cwd, event} = pullRequest()
  const root = folder({})
  git(root, 'clone', '--quiet', '--depth=1', '--branch=incident', `file://${cwd}`, 'shallow')
  const shallow = join(root, 'shallow')
  const {code, out} = await step(shallow, {}, event)
  expect(code).toBe('1')
  expect(annotated(out)).toEqual(['docs/new.md', 'docs/old.md'])
  expect(out).toMatch(
    /^::notice title=postmortem-lint::Linting all files, not only the changes of the pull request: git knows no commit `[0-9a-f]{40}`: this clone has only a part of the history; fetch all of it \(`fetch-depth: 0` for/m
  )
  const mistake = {code: '2', out: expect.stringMatching(/^::error title=postmortem-lint::.*this clone has only a part of the history/m)}
  expect(await step(shallow, {'changed-since': 'origin/main'}, event)).toMatchObject(mistake)
  expect(await step(shallow, {'config-from-base': 'true'}, event)).toMatchObject(mistake)
  expect((await step(folder(project), {}, event)).out).toContain(
    '::notice title=postmortem-lint::Linting all files, not only the changes of the pull request: `'
  )
})

test('known findings are not annotated; with config-from-base a pull request cannot make its own known', async () => {
  const {cwd, event} = pullRequest()
  await run(cwd, ['baseline', 'update'])
  const inputs = {'changed-since': 'none', baseline: '.postmortemlint-baseline.json'}
  expect(await step(cwd, inputs, event)).toMatchObject({
    code: '0',
    out: expect.stringContaining('2 known findings in the baseline'),
    summary: expect.stringContaining('2 known')
  })
  const {code, out, err} = await step(cwd, {...inputs, 'config-from-base': 'true'}, event)
  expect([code, annotated(out)]).toEqual(['1', ['docs/new.md', 'docs/old.md']])
  expect(err).toContain('the baseline `.postmortemlint-baseline.json` is not in')
  expect((await step(cwd, {...inputs, 'config-from-base': 'true'})).code).toBe('0')
  expect(await step(cwd, {'config-from-base': 'maybe'}, event)).toMatchObject({
    code: '2',
    out: expect.stringContaining('the input `config-from-base` cannot be `maybe`')
  })
  expect(await step(cwd, {...inputs, baseline: '--fix'}, event)).toMatchObject({code: '2', out: expect.stringContaining('the baseline `--fix` cannot be read')})
})

test('with config-from-base a pull request cannot switch rules off for itself', async () => {
  const {cwd, event} = pullRequest()
  write(cwd, {'.postmortemlintrc.yaml': 'rules: {unordered-timeline: off}\n', 'off.yaml': 'rules: {unordered-timeline: off}\n'})
  commit(cwd, 'Off')
  expect((await step(cwd, {}, event)).code).toBe('0')
  expect((await step(cwd, {config: 'off.yaml'}, event)).code).toBe('0')
  const guarded = {'config-from-base': 'true'}
  expect(annotated((await step(cwd, guarded, event)).out)).toEqual(['docs/new.md'])
  expect(await step(cwd, {...guarded, config: 'off.yaml'}, event)).toMatchObject({code: '2', out: expect.stringContaining('off.yaml:1:1: ')})
})
