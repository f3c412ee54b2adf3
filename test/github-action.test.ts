import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {runAction} from '../src/github-action.ts'
import {clean, flawed, folder, readme} from './folder.ts'

/** Runs the action in a folder with the inputs of a step, and gives what the runner gets. */
async function step(
  cwd: string,
  inputs: Readonly<Record<string, string>> = {}
): Promise<Readonly<Record<'code' | 'out' | 'err' | 'outputs' | 'summary', string>>> {
  const runner = folder({output: '', summary: 'What another tool said\n'})
  const env = {
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
    [{'fail-on': 'info'}, '::error title=postmortem-lint::postmortem-lint: `--fail-on` cannot be "info"'],
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
