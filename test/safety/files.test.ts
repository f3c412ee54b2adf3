import {spawnSync} from 'node:child_process'
import {chmodSync, linkSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {writeWhole} from '../../src/files/write-whole.ts'
import {clean, flawed, folder, run} from '../folder.ts'

/** Timeline entries that are run together: a safe fix. */
const careless = clean.replaceAll('* 14:', '14:')

const mended = careless.replaceAll(/^14:/gm, '- 14:')

const posix = process.platform !== 'win32'

/** Writes a file in pieces and gives the names and modes that lie beside it meanwhile. */
async function watched(cwd: string, name: string): Promise<ReadonlyMap<string, number>> {
  const seen = new Map<string, number>()
  function* pieces(): Generator<string> {
    yield 'new '
    for (const own of readdirSync(cwd)) seen.set(own, lstatSync(join(cwd, own)).mode & 0o777)
    yield 'text'
  }
  await writeWhole(join(cwd, name), pieces())
  return seen
}

test.runIf(posix)('a temporary file has a name that nobody can guess, is new, and cannot be run', async () => {
  const cwd = folder({'a.md': careless})
  chmodSync(join(cwd, 'a.md'), 0o755)
  const names = new Set<string>()
  for (let round = 0; round < 3; round++) {
    const [[name = '', mode = 0] = []] = [...(await watched(cwd, 'a.md'))].filter(([own]) => own !== 'a.md')
    expect(name).toMatch(/^\.a\.md\.[0-9a-f]{16}\.postmortem-lint-tmp$/)
    expect(mode & 0o111).toBe(0)
    names.add(name)
  }
  expect(names.size).toBe(3)
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('new text')
  expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o755)
  expect(readdirSync(cwd)).toEqual(['a.md'])
})

test('what cannot be written leaves the file as it was, and nothing beside it', async () => {
  const cwd = folder({'a.md': careless})
  const broken = function* (): Generator<string> {
    yield 'new'
    throw new Error('no more')
  }
  await expect(writeWhole(join(cwd, 'a.md'), broken())).rejects.toThrow('no more')
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(careless)
  expect(readdirSync(cwd)).toEqual(['a.md'])
})

test('a name of 255 bytes can be written', async () => {
  const name = `${'ä'.repeat(126)}.md`
  const cwd = folder({[name]: careless})
  expect(await run(cwd, ['--fix', '.'])).toMatchObject({code: 0, err: ''})
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(mended)
})

test('what a killed run left is removed when it is old and has our name, and nothing else is', async () => {
  const left = `.a.md.${'0123456789abcdef'}.postmortem-lint-tmp`
  const fresh = `.a.md.${'fedcba9876543210'}.postmortem-lint-tmp`
  const cwd = folder({'a.md': careless, [left]: 'x', [fresh]: 'x', '.a.md.12.postmortem-lint-tmp': 'x', 'a.md.1234567890': 'x'})
  symlinkSync(join(cwd, 'a.md.1234567890'), join(cwd, `.b.md.${'0'.repeat(16)}.postmortem-lint-tmp`))
  for (const name of readdirSync(cwd)) if (name !== fresh) utimesSync(join(cwd, name), 0, 0)
  const before = readdirSync(cwd)
  await run(cwd, ['--fix', 'a.md'])
  expect(readdirSync(cwd)).toEqual(before.filter((name) => name !== left))
})

test('another hard link to a file that is fixed keeps the old text', async () => {
  const cwd = folder({'a.md': careless})
  linkSync(join(cwd, 'a.md'), join(cwd, 'b.txt'))
  await run(cwd, ['--fix', 'a.md'])
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(mended)
  expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(careless)
})

test('file names with control characters or letters of either case are linted', async () => {
  const names = ['\n.md', '\r.md', '\u2028.md', 'd\n/x.md', 'A.MD', 'b.Markdown', 'Node_Modules/x.md', '\u0001.md']
  const cwd = folder(posix ? Object.fromEntries(names.map((name) => [name, flawed])) : {'A.MD': flawed, 'b.Markdown': flawed})
  expect((await run(cwd, ['.'])).out).toContain(posix ? `${names.length} postmortems:` : '2 postmortems:')
})

test.runIf(process.platform === 'linux')('a standard output that is full is said', {timeout: 60_000}, () => {
  const cwd = folder({'a.md': flawed})
  const program = fileURLToPath(new URL('../../dist/src/cli/bin.js', import.meta.url))
  const {status, stderr} = spawnSync('sh', ['-c', '"$0" "$1" a.md > /dev/full', process.execPath, program], {cwd, encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 2, stderr: 'postmortem-lint: standard output cannot be written: the disk is full\n'})
})
