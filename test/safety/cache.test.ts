import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {expect, test, vi} from 'vitest'
import {runAction} from '../../src/action/github-action.ts'
import {formatNames} from '../../src/report/formats.ts'
import {flawed, folder, run} from '../folder.ts'
import {git, gitEnv, repository} from '../repository.ts'

vi.setConfig({testTimeout: 60_000})

const name = '.postmortemlintcache'

/** Changes what a cache says, as somebody would who knows how it is written. */
function forge(cwd: string, change: (json: string) => string): void {
  const [head = '', json = ''] = readFileSync(join(cwd, name), 'utf8').split('\n')
  const forged = change(json)
  const sum = createHash('sha256').update(forged).digest('hex')
  writeFileSync(join(cwd, name), `${head.replace(/[0-9a-f]{64}$/, sum)}\n${forged}\n`)
}

/** Says that nothing was found. */
const quiet = (json: string): string => json.replace('"errors":1', '"errors":0').replace(/"packed":"(?:[^"\\]|\\.)*"/, String.raw`"packed":"{\"rows\":[]}"`)

test.each([...formatNames])('what is cached for %s is read again, and says the same', async (format) => {
  const cwd = folder({'a.md': flawed, 'README.md': '# Quotes\n'})
  const argv = ['--cache', '--verbose', '--format', format, '.']
  const first = await run(cwd, argv)
  const text = readFileSync(join(cwd, name), 'utf8')
  forge(cwd, (json) => json.replaceAll('14:49', '14:48'))
  const again = await run(cwd, argv)
  expect(readFileSync(join(cwd, name), 'utf8')).not.toBe(text)
  // The chart of the summary writes another colon.
  expect({...again, out: again.out.replaceAll(/14([:\u2236])48/g, (_, colon: string) => `14${colon}49`)}).toEqual(first)
  expect(again.out.includes('14:48')).toBe(first.out.includes('14:49'))
})

const evil = String.raw`x\n::error::forged \u001b[31m`

test.each([
  ['a rule', (json: string) => json.replace('unordered-timeline', JSON.stringify(evil).slice(1, -1))],
  ['a path', (json: string) => json.replace('"path":"a.md"', `"path":"${evil}"`)],
  ['a number', (json: string) => json.replace('"errors":1', `"errors":"${evil}"`)],
  ['a key', (json: string) => json.replace('"errors":1', `"errors":1,"${evil}":1`)],
  ['no findings', (json: string) => json.replace(/"packed":"(?:[^"\\]|\\.)*"/, '"packed":"null"')],
  ['no outcome', (json: string) => json.replace(/"outcome":\[.*\]\}/, '"outcome":null}')]
])('with %s that we do not write, the file is linted anew', async (_, change) => {
  const cwd = folder({'a.md': flawed})
  const first = await run(cwd, ['--cache', '--format', 'unix', 'a.md'])
  const before = readFileSync(join(cwd, name), 'utf8')
  forge(cwd, change)
  expect(readFileSync(join(cwd, name), 'utf8')).not.toBe(before)
  expect(await run(cwd, ['--cache', '--format', 'unix', 'a.md'])).toEqual(first)
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(before)
})

test.each([...formatNames])('words in it drive neither terminal nor build log: %s', async (format) => {
  const cwd = folder({'a.md': flawed})
  await run(cwd, ['--cache', '--format', format, 'a.md'])
  forge(cwd, (json) => json.replaceAll('expected times in order', JSON.stringify(evil).slice(1, -1)))
  const {out} = await run(cwd, ['--cache', '--format', format, 'a.md'])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
  expect(out).not.toMatch(/\u001b|^::error::/m)
})

test.each(['5', 'null', '[1]', '[["a.md", 1]]', '{'])('a cache that holds %s is damaged', async (json) => {
  const cwd = folder({'a.md': flawed})
  const first = await run(cwd, ['--cache', 'a.md'])
  forge(cwd, () => json)
  expect(await run(cwd, ['--cache', 'a.md'])).toMatchObject({code: first.code, out: first.out, err: expect.stringContaining('is damaged')})
})

test('it is not used where git tracks it, with --config-from, or in the action, and that is said', async () => {
  const cwd = repository({'a.md': flawed})
  const lintIt = (...argv: readonly string[]): Promise<{code: number; err: string}> => run(cwd, ['--cache', 'a.md', ...argv], {env: gitEnv})
  await lintIt()
  forge(cwd, quiet)
  expect(await lintIt()).toMatchObject({code: 0, err: ''})
  const said = 'postmortem-lint: the cache is not used: '
  expect(await lintIt('--config-from', 'main')).toMatchObject({
    code: 1,
    err: `${said}with \`--config-from\`, files that the change may contain are not trusted\n`
  })
  let err = ''
  const stderr = {write: (text: string | Uint8Array): unknown => (err += String(text))}
  const env = {...gitEnv, INPUT_PATHS: 'a.md', INPUT_ARGS: '--cache', RUNNER_TEMP: folder({})}
  expect(await runAction({stdout: {write: () => true}, stderr, stdin: Readable.from([]), cwd, env, isTTY: false})).toBe(1)
  expect(err).toBe(`${said}in the action, the linted change may contain it\n`)
  git(cwd, 'add', '--force', name)
  expect(await lintIt()).toMatchObject({code: 1, err: `${said}git tracks \`<folder>/${name}\`, so that any branch can replace it\n`})
})

test('it is not written through a link', async () => {
  const home = folder({})
  const cwd = folder({'a.md': flawed})
  symlinkSync(join(home, 'x'), join(cwd, name))
  symlinkSync(home, join(cwd, 'out'))
  expect((await run(cwd, ['--cache', 'a.md'])).err).toBe(`postmortem-lint: the cache is not used: \`<folder>/${name}\` is a link\n`)
  expect((await run(cwd, ['--cache', '--cache-location', 'out/x', 'a.md'])).err).toContain('the cache is not used: its folder is a link to')
  expect(readdirSync(home)).toEqual([])
  expect(existsSync(join(cwd, 'x'))).toBe(false)
})
