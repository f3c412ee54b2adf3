import {expect, test} from 'vitest'
import type {Io} from '../src/cli/io.ts'
import {commonOptions, inputOptions, lintOptions, scaleOptions} from '../src/cli/options.ts'
import {plainArguments, start} from '../src/cli/start.ts'
import {clean, flawed, folder, run} from './folder.ts'

async function started(cwd: string, argv: readonly string[]): Promise<{code: number; out: string; err: string}> {
  let out = ''
  let err = ''
  const sink = (add: (text: string) => void): Io['stdout'] => ({write: (text) => add(typeof text === 'string' ? text : Buffer.from(text).toString())})
  async function* stdin(): AsyncGenerator<string> {
    yield clean
  }
  const io = {stdout: sink((text) => (out += text)), stderr: sink((text) => (err += text)), stdin: stdin(), cwd, env: {}, isTTY: false, columns: 100}
  const code = await start(argv, io)
  return {code, out: out.replaceAll(cwd, '<folder>'), err: err.replaceAll(cwd, '<folder>')}
}

test.each([
  [['docs/clean.md']],
  [['./docs', 'flawed.md']],
  [['docs', 'flawed.md']],
  [['lint', 'flawed.md']],
  [['flawed.md', '--quiet']],
  [['flawed.md', '-']],
  [['flawed.md', 'missing.md']],
  [['flawed.md', '']],
  [['.']],
  [['--version']],
  [['--version', 'flawed.md']],
  [['rules']],
  [['flawed.md', '--nothing']],
  [[]]
])('a call is the same with and without the parser of arguments: %j', async (argv) => {
  const cwd = folder({'docs/clean.md': clean, 'flawed.md': flawed, 'other.md': '# Notes\n'})
  const expected = await run(cwd, argv, {input: clean})
  expect(expected.out + expected.err).not.toBe('')
  expect(await started(cwd, argv)).toEqual(expected)
})

test('a call without options is told the defaults of all options', () => {
  const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const tables = Object.entries({...commonOptions, ...inputOptions, ...lintOptions, ...scaleOptions})
  const defaults = tables.flatMap(([name, option]) => ('default' in option ? [[camel(name), option.default]] : []))
  expect(plainArguments).toEqual(Object.fromEntries(defaults))
})
