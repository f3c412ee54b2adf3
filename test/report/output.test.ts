import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {Writable} from 'node:stream'
import {finished} from 'node:stream/promises'
import {expect, test} from 'vitest'
import {writePieces} from '../../src/cli/output.ts'
import {clean, flawed, folder, run} from '../folder.ts'

test('several reports are written beside the one that is printed', async () => {
  const cwd = folder({'a.md': flawed})
  const outputs = ['sarif:lint.sarif', 'json:build/reports/lint.json', 'pretty:lint.txt'].flatMap((value) => ['--output', value])
  const printed = await run(cwd, ['a.md'])
  expect(await run(cwd, [...outputs, 'a.md'], {env: {FORCE_COLOR: '1'}})).toMatchObject({code: 1, err: ''})
  expect(await run(cwd, [...outputs, 'a.md'])).toEqual(printed)
  expect(JSON.parse(readFileSync(join(cwd, 'lint.sarif'), 'utf8'))).toMatchObject({runs: [{results: [{ruleId: 'unordered-timeline'}]}]})
  expect(readFileSync(join(cwd, 'build/reports/lint.json'), 'utf8').replaceAll(cwd, '<folder>')).toBe((await run(cwd, ['--format', 'json', 'a.md'])).out)
  expect(readFileSync(join(cwd, 'lint.txt'), 'utf8')).toBe((await run(cwd, ['--format', 'pretty', 'a.md'])).out)
  expect(readdirSync(cwd).sort()).toEqual(['a.md', 'build', 'lint.sarif', 'lint.txt'])
})

test('the first colon divides format and file', async () => {
  const cwd = folder({'a.md': clean})
  await run(cwd, ['--output', 'unix:C:\\lint.txt', 'a.md'])
  expect(existsSync(join(cwd, 'C:\\lint.txt'))).toBe(true)
})

test.each([
  ['no format', ['--output', 'lint.sarif']],
  ['a misspelt format', ['--output', 'sarf:lint.sarif']],
  ['no file', ['--output', 'sarif:']],
  ['nothing', ['--output']],
  ['a file twice', ['--output', 'sarif:lint.txt', '--output', 'json:./lint.txt']]
])('an output of %s is a mistake of the caller', async (_, argv) => {
  const cwd = folder({'a.md': clean})
  expect(await run(cwd, [...argv])).toMatchSnapshot()
  expect(readdirSync(cwd)).toEqual(['a.md'])
})

test('a report that cannot be written is said, and the others are', async () => {
  const cwd = folder({'a.md': clean, file: ''})
  mkdirSync(join(cwd, 'taken'))
  const outputs = ['json:taken', 'json:file/lint.json', 'json:lint.json'].flatMap((value) => ['--output', value])
  expect(await run(cwd, [...outputs, 'a.md'])).toMatchInlineSnapshot(`
    {
      "code": 2,
      "err": "postmortem-lint: the report \`taken\` cannot be written: is a folder, not a file
    postmortem-lint: the report \`file/lint.json\` cannot be written: there is a file in place of its folder
    ",
      "out": "1 postmortem: 3 events, 1 claim, 1 action; no findings
    ",
    }
  `)
  expect(JSON.parse(readFileSync(join(cwd, 'lint.json'), 'utf8'))).toHaveLength(1)
})

test('a report never replaces a document that was read', async () => {
  const cwd = folder({'docs/a.md': clean})
  const {code, err} = await run(cwd, ['--output', 'markdown:docs/../docs/a.md', 'docs'])
  expect({code, err}).toEqual({
    code: 2,
    err: 'postmortem-lint: the report `docs/../docs/a.md` cannot be written: it would replace a document that was read\n'
  })
  expect(readFileSync(join(cwd, 'docs/a.md'), 'utf8')).toBe(clean)
})

test('a file that is there is replaced whole and keeps its permissions', async () => {
  const cwd = folder({'a.md': clean, 'lint.json': 'x'.repeat(100_000)})
  chmodSync(join(cwd, 'lint.json'), 0o640)
  await run(cwd, ['--output', 'json:lint.json', 'a.md'])
  expect(JSON.parse(readFileSync(join(cwd, 'lint.json'), 'utf8'))).toHaveLength(1)
  expect(statSync(join(cwd, 'lint.json')).mode & 0o777).toBe(0o640)
})

// Windows has no named pipes in folders.
test.skipIf(process.platform === 'win32')('a pipe is written to, not replaced', async () => {
  const cwd = folder({'a.md': flawed})
  const pipe = join(cwd, 'pipe')
  // Node makes no pipes; the name of the program is put together because knip takes it for a missing dependency.
  execFileSync(['mk', 'fifo'].join(''), [pipe])
  const reader = import('node:fs/promises').then(({readFile}) => readFile(pipe, 'utf8'))
  await run(cwd, ['--output', 'unix:pipe', 'a.md'])
  expect(await reader).toBe((await run(cwd, ['--format', 'unix', 'a.md'])).out)
  expect(statSync(pipe).isFIFO()).toBe(true)
})

test('a slow reader is waited for', async () => {
  let read = ''
  let most = 0
  const slow = new Writable({
    highWaterMark: 1024,
    decodeStrings: false,
    write(chunk: string, _, done) {
      most = Math.max(most, slow.writableLength)
      read += chunk
      setTimeout(done, 1)
    }
  })
  const pieces = Array.from({length: 5000}, (_, index) => `${index} `.repeat(20))
  await writePieces(slow, pieces)
  await finished(slow.end())
  expect(read).toBe(pieces.join(''))
  expect(read.length).toBeGreaterThan(400_000)
  expect(most).toBeLessThan(100_000)
})
